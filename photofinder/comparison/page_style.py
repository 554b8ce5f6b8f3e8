"""The style sheet of the page, light and dark as the reader's system is."""

STYLE = """
:root{color-scheme:light dark;--ground:#f4f5f7;--raised:#fff;--text:#1b1d21;--muted:#5f6672;
--line:#dcdfe5;--good:#1d8a4e}
@media (prefers-color-scheme:dark){:root{--ground:#17181b;--raised:#212327;--text:#e9ebee;
--muted:#a2a8b3;--line:#363a41;--good:#46c07e}}
body{margin:0;background:var(--ground);color:var(--text);
font:15px/1.5 system-ui,"Segoe UI","Noto Sans",sans-serif}
main{max-width:1180px;margin:0 auto;padding:32px 24px 64px}
h1{font-size:28px;margin:0 0 4px}
h2{font-size:19px;margin:40px 0 8px}
p{max-width:76ch;margin:8px 0;color:var(--muted)}
p b{color:var(--text)}
.cards{display:flex;flex-wrap:wrap;gap:16px;margin:24px 0 0}
.card{flex:1 1 240px;background:var(--raised);border:1px solid var(--line);border-radius:10px;
padding:16px}
.card span{display:block;color:var(--muted)}
.card b{display:block;font-size:20px}
.wide{overflow-x:auto}
table{border-collapse:collapse;background:var(--raised);border:1px solid var(--line)}
th,td{padding:7px 12px;text-align:right;border-bottom:1px solid var(--line);white-space:nowrap;
font-variant-numeric:tabular-nums}
th{font-weight:600}
tr>th:first-child{text-align:left}
tr:first-child th{color:var(--muted);font-weight:500}
.best{color:var(--good);font-weight:700}
.two{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,460px),1fr));gap:16px}
figure{margin:0;background:var(--raised);border:1px solid var(--line);border-radius:10px;
padding:16px}
figcaption{color:var(--muted);margin-bottom:8px}
svg{width:100%;height:auto}
.example{display:flex;gap:24px;padding:16px;margin:16px 0;background:var(--raised);
border:1px solid var(--line);border-radius:10px;overflow-x:auto}
.asked{flex:0 0 112px;color:var(--muted);font-size:13px;overflow-wrap:anywhere}
.row{display:flex;align-items:center;gap:8px;margin-bottom:6px}
.row b{flex:0 0 128px;font-weight:600;overflow-wrap:anywhere}
.photo{display:inline-block;text-align:center;color:var(--muted);font-size:12px;line-height:1.4}
.photo>span{display:block;width:96px;height:76px;border-radius:5px;border:2px solid transparent;
background-color:var(--ground);background-position:center;background-size:contain;
background-repeat:no-repeat;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.same>span{border-color:var(--good)}
.misses{display:flex;flex-wrap:wrap;gap:16px}
.miss{display:flex;gap:4px;background:var(--raised);border:1px solid var(--line);
border-radius:10px;padding:8px}
"""
