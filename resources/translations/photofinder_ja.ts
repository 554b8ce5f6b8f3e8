<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>enlarged from about {}</source>
        <translation>約 {} から拡大</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解像度</translation>
    </message>
    <message>
        <source>same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>{} of the pixels</source>
        <translation>画素数は {}</translation>
    </message>
    <message>
        <source>{} × the pixels</source>
        <translation>画素数は {} 倍</translation>
    </message>
    <message>
        <source>other shape</source>
        <translation>縦横比が違う</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>{} less</source>
        <translation>{} 小さい</translation>
    </message>
    <message>
        <source>{} more</source>
        <translation>{} 大きい</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>not {}</source>
        <translation>{} ではない</translation>
    </message>
    <message>
        <source>lossless</source>
        <translation>可逆圧縮</translation>
    </message>
    <message>
        <source>{saved}, once {real}</source>
        <translation>{saved}（元は {real}）</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>画質</translation>
    </message>
    <message>
        <source>more compressed</source>
        <translation>圧縮が強い</translation>
    </message>
    <message>
        <source>less compressed</source>
        <translation>圧縮が弱い</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>撮影日時</translation>
    </message>
    <message>
        <source>date is lost</source>
        <translation>日付が失われている</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>knows its date</source>
        <translation>日付がある</translation>
    </message>
    <message>
        <source>{} later</source>
        <translation>{} 後</translation>
    </message>
    <message>
        <source>{} earlier</source>
        <translation>{} 前</translation>
    </message>
    <message>
        <source>{} d</source>
        <translation>{} 日</translation>
    </message>
    <message>
        <source>{} h</source>
        <translation>{} 時間</translation>
    </message>
    <message>
        <source>{} min</source>
        <translation>{} 分</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{} 秒</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>another folder</source>
        <translation>別のフォルダー</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>the same bytes</source>
        <translation>バイト単位で同じ</translation>
    </message>
    <message>
        <source>same shot</source>
        <translation>同じ撮影</translation>
    </message>
    <message>
        <source>alike, {}</source>
        <translation>似ている、{}</translation>
    </message>
    <message>
        <source>too little detail: cannot tell</source>
        <translation>細部が少なく判断できない</translation>
    </message>
    <message>
        <source>another shot</source>
        <translation>別の撮影</translation>
    </message>
    <message>
        <source>not compared point by point</source>
        <translation>点ごとの比較はしていない</translation>
    </message>
    <message>
        <source>shows {} of it</source>
        <translation>その {} が写っている</translation>
    </message>
    <message>
        <source>more around it</source>
        <translation>周囲がより広い</translation>
    </message>
    <message>
        <source>turned by {}°</source>
        <translation>{}° 回転</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>左右反転</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Previous or next group</source>
        <translation>前または次のグループ</translation>
    </message>
    <message>
        <source>Previous or next file of the group</source>
        <translation>グループ内の前または次のファイル</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>スペース</translation>
    </message>
    <message>
        <source>Mark the file for the trash, or take the mark away</source>
        <translation>ファイルをゴミ箱行きにマークする、またはマークを外す</translation>
    </message>
    <message>
        <source>Keep this file instead of the proposed one</source>
        <translation>提案されたものの代わりにこのファイルを残す</translation>
    </message>
    <message>
        <source>Accept the group as it is proposed, and go to the next one</source>
        <translation>提案どおりに受け入れて次のグループへ進む</translation>
    </message>
    <message>
        <source>Not duplicates: remembered, the group does not come back</source>
        <translation>重複ではない：記憶され、このグループは再び現れません</translation>
    </message>
    <message>
        <source>Stack: they stay, and searches show them in one tile</source>
        <translation>スタック: そのまま残り、検索では 1 つのタイルに表示されます</translation>
    </message>
    <message>
        <source>Compare the files large, side by side</source>
        <translation>ファイルを大きく並べて比較する</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Compare by flicker: one after the other in the same place</source>
        <translation>切り替えて比較：同じ場所に交互に表示する</translation>
    </message>
    <message>
        <source>Show what differs, in colours</source>
        <translation>違いを色で示す</translation>
    </message>
    <message>
        <source>While comparing: every pixel (1:1), and back</source>
        <translation>比較中：等倍（1:1）表示と元の表示</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Show what the trash would take: nothing moves before you say so</source>
        <translation>ゴミ箱に入るものを表示する：確認するまで何も移動しません</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>The order of the rules that choose the file to keep</source>
        <translation>残すファイルを選ぶ規則の順序</translation>
    </message>
    <message>
        <source>History of clean-ups and decisions</source>
        <translation>整理と判断の履歴</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>この一覧</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) with it</source>
        <translation>
            <numerusform>付随ファイル %Ln 個も一緒に</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use a quarantine folder for %Ln file(s) without a trash</source>
        <translation>
            <numerusform>ゴミ箱のない %Ln 個のファイルに隔離フォルダーを使う</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln file(s) to the trash</source>
        <translation>
            <numerusform>%Ln 個のファイルをゴミ箱に移動</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Identical files</source>
        <translation>同一のファイル</translation>
    </message>
    <message>
        <source>Same picture</source>
        <translation>同じ画像</translation>
    </message>
    <message>
        <source>Same moment</source>
        <translation>同じ瞬間</translation>
    </message>
    <message>
        <source>Looks alike</source>
        <translation>見た目が似ている</translation>
    </message>
    <message>
        <source>Every byte is the same.</source>
        <translation>すべてのバイトが同じです。</translation>
    </message>
    <message>
        <source>One shot, edited or saved again: its points fit and its pixels agree.</source>
        <translation>同じ写真を編集または保存し直したもの：特徴点も画素も一致します。</translation>
    </message>
    <message>
        <source>Different shots taken within seconds. They are not copies.</source>
        <translation>数秒のうちに撮られた別々の写真です。コピーではありません。</translation>
    </message>
    <message>
        <source>They look alike, no more than that. They are not copies.</source>
        <translation>見た目が似ているだけで、コピーではありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln グループ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked</source>
        <translation>
            <numerusform>%Ln 個をマーク</numerusform>
        </translation>
    </message>
    <message>
        <source>{} can be freed</source>
        <translation>{} 空けられます</translation>
    </message>
    <message>
        <source>New here</source>
        <translation>新着</translation>
    </message>
    <message>
        <source>{} stays: you chose it.</source>
        <translation>{} を残します：選択されたファイルです。</translation>
    </message>
    <message>
        <source>A tie: no rule prefers it to the next one.</source>
        <translation>同点：次のものより優先する規則がありません。</translation>
    </message>
    <message>
        <source>{} stays.</source>
        <translation>{} を残します。</translation>
    </message>
    <message>
        <source>{name} stays because {reasons}.</source>
        <translation>{name} を残します。理由：{reasons}。</translation>
    </message>
    <message>
        <source>{reason}: {detail}</source>
        <translation>{reason}：{detail}</translation>
    </message>
    <message>
        <source>its companion: {}</source>
        <translation>付随ファイル：{}</translation>
    </message>
    <message>
        <source>it lies in a protected folder</source>
        <translation>保護されたフォルダーにある</translation>
    </message>
    <message>
        <source>it is the one that is kept</source>
        <translation>残すファイルです</translation>
    </message>
    <message>
        <source>it is the kept file under another name</source>
        <translation>残すファイルの別名です</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>もうありません</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>it has changed since it was read</source>
        <translation>読み込み後に変更されています</translation>
    </message>
    <message>
        <source>it has changed since the dry run</source>
        <translation>試行の後に変更されています</translation>
    </message>
    <message>
        <source>it is being changed</source>
        <translation>変更中です</translation>
    </message>
    <message>
        <source>it has other bytes than expected</source>
        <translation>内容が想定と異なります</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>読み込めません</translation>
    </message>
    <message>
        <source>its drive is not connected</source>
        <translation>ドライブが接続されていません</translation>
    </message>
    <message>
        <source>the file to keep is not there any more</source>
        <translation>残すファイルがもうありません</translation>
    </message>
    <message>
        <source>the file to keep is no ordinary file</source>
        <translation>残すファイルが通常のファイルではありません</translation>
    </message>
    <message>
        <source>the file to keep has changed since it was read</source>
        <translation>残すファイルが読み込み後に変更されています</translation>
    </message>
    <message>
        <source>the file to keep has changed since the dry run</source>
        <translation>残すファイルが試行の後に変更されています</translation>
    </message>
    <message>
        <source>the file to keep is being changed</source>
        <translation>残すファイルが変更中です</translation>
    </message>
    <message>
        <source>the file to keep has other bytes than expected</source>
        <translation>残すファイルの内容が想定と異なります</translation>
    </message>
    <message>
        <source>the file to keep cannot be read</source>
        <translation>残すファイルを読み込めません</translation>
    </message>
    <message>
        <source>the file to keep is no readable picture</source>
        <translation>残すファイルが読み込める画像ではありません</translation>
    </message>
    <message>
        <source>the file to keep lies in a trash</source>
        <translation>残すファイルがゴミ箱にあります</translation>
    </message>
    <message>
        <source>its film has no counterpart beside the file to keep</source>
        <translation>残すファイルの側に対応する動画がありません</translation>
    </message>
    <message>
        <source>its side file has no counterpart beside the file to keep</source>
        <translation>残すファイルの側に対応する付随ファイルがありません</translation>
    </message>
    <message>
        <source>it has side files, and those are to stay</source>
        <translation>付随ファイルがあり、それらは残す設定です</translation>
    </message>
    <message>
        <source>its volume has no trash</source>
        <translation>ボリュームにゴミ箱がありません</translation>
    </message>
    <message>
        <source>no quarantine folder can be made on its volume</source>
        <translation>ボリュームに隔離フォルダーを作成できません</translation>
    </message>
    <message>
        <source>the trash cannot be written</source>
        <translation>ゴミ箱に書き込めません</translation>
    </message>
    <message>
        <source>it could not be moved</source>
        <translation>移動できませんでした</translation>
    </message>
    <message>
        <source>it stopped half-way</source>
        <translation>途中で止まりました</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセルされました</translation>
    </message>
    <message>
        <source>it is not in the trash any more</source>
        <translation>もうゴミ箱にありません</translation>
    </message>
    <message>
        <source>it is neither in its folder nor in the trash</source>
        <translation>元のフォルダーにもゴミ箱にもありません</translation>
    </message>
    <message>
        <source>the file in the trash is another one</source>
        <translation>ゴミ箱のファイルは別のものです</translation>
    </message>
    <message>
        <source>another file has this name now</source>
        <translation>同じ名前の別のファイルがあります</translation>
    </message>
    <message>
        <source>it cannot come back</source>
        <translation>元に戻せません</translation>
    </message>
    <message>
        <source>its photo cannot come back</source>
        <translation>その写真を元に戻せません</translation>
    </message>
    <message>
        <source>interrupted before it was moved</source>
        <translation>移動の前に中断されました</translation>
    </message>
    <message>
        <source>it is rated</source>
        <translation>評価が付いている</translation>
    </message>
    <message>
        <source>it has a side file</source>
        <translation>付随ファイルがある</translation>
    </message>
    <message>
        <source>it is the original format ({})</source>
        <translation>元の形式である（{}）</translation>
    </message>
    <message>
        <source>it has more real pixels ({} × {})</source>
        <translation>実質の画素数が多い（{} × {}）</translation>
    </message>
    <message>
        <source>it is less compressed (quality {})</source>
        <translation>圧縮が弱い（画質 {}）</translation>
    </message>
    <message>
        <source>it knows when and with what it was taken</source>
        <translation>撮影日時と機材の記録がある</translation>
    </message>
    <message>
        <source>it has the oldest capture date</source>
        <translation>撮影日時が最も古い</translation>
    </message>
    <message>
        <source>its path is shorter</source>
        <translation>パスが短い</translation>
    </message>
    <message>
        <source>it was kept before</source>
        <translation>以前にも残した</translation>
    </message>
    <message>
        <source>Protected folder</source>
        <translation>保護されたフォルダー</translation>
    </message>
    <message>
        <source>Side file or rating</source>
        <translation>付随ファイルまたは評価</translation>
    </message>
    <message>
        <source>Original format</source>
        <translation>元の形式</translation>
    </message>
    <message>
        <source>Real resolution</source>
        <translation>実質の解像度</translation>
    </message>
    <message>
        <source>Less compression</source>
        <translation>圧縮が弱い</translation>
    </message>
    <message>
        <source>Knows when and with what it was taken</source>
        <translation>撮影日時と機材の記録がある</translation>
    </message>
    <message>
        <source>Oldest capture date</source>
        <translation>最も古い撮影日時</translation>
    </message>
    <message>
        <source>Shorter path</source>
        <translation>短いパス</translation>
    </message>
    <message>
        <source>The file lies in a folder that you protect.</source>
        <translation>保護しているフォルダーにあるファイルです。</translation>
    </message>
    <message>
        <source>It has stars, or a side file such as XMP.</source>
        <translation>星の評価、または XMP などの付随ファイルがあります。</translation>
    </message>
    <message>
        <source>RAW before HEIC before TIFF before all others.</source>
        <translation>RAW、HEIC、TIFF、その他の順です。</translation>
    </message>
    <message>
        <source>Enlarged pixels and plain frames do not count.</source>
        <translation>拡大された画素と無地の枠は数えません。</translation>
    </message>
    <message>
        <source>Saving once more at a high quality does not count.</source>
        <translation>高画質での保存し直しは数えません。</translation>
    </message>
    <message>
        <source>Its capture date or camera is still there.</source>
        <translation>撮影日時またはカメラの情報が残っています。</translation>
    </message>
    <message>
        <source>Copies often carry a later date.</source>
        <translation>コピーの日付は新しいことが多いものです。</translation>
    </message>
    <message>
        <source>Copies often lie deeper.</source>
        <translation>コピーは深い場所にあることが多いものです。</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{}、{}</translation>
    </message>
    <message>
        <source>It lies in a protected folder: nothing there can be marked.</source>
        <translation>保護されたフォルダーにあるため、マークできません。</translation>
    </message>
    <message>
        <source>This is the file that stays. Choose another one to keep first (K): a whole group can never be marked.</source>
        <translation>これは残すファイルです。先に残す別のファイルを選んでください（K）。グループ全体をマークすることはできません。</translation>
    </message>
    <message>
        <source>It is the file that stays of another group: choose another one there first.</source>
        <translation>別のグループで残すファイルです。先にそちらで別のファイルを選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be marked: protected, or kept in another group.</source>
        <translation>
            <numerusform>%Ln 個のファイルはマークできませんでした：保護されているか、別のグループで残されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) moved to the trash, {} freed.</source>
        <translation>
            <numerusform>%Ln 個のファイルをゴミ箱に移動し、{} 空きました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stayed.</source>
        <translation>
            <numerusform>%Ln 個のファイルは残りました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) back in place.</source>
        <translation>
            <numerusform>%Ln 個のファイルを元の場所に戻しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not come back.</source>
        <translation>
            <numerusform>%Ln 個のファイルは戻せませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stacked: searches show them in one tile. They come back only with a new file.</source>
        <translation>スタックしました。検索では 1 つのタイルに表示されます。新しいファイルが加わったときだけ再び表示されます。</translation>
    </message>
    <message>
        <source>Remembered: these are not duplicates. They come back only with a new file.</source>
        <translation>記憶しました：これらは重複ではありません。新しいファイルが加わったときだけ再び現れます。</translation>
    </message>
    <message>
        <source>Identical files are in one tile anyway.</source>
        <translation>同一のファイルはもともと 1 つのタイルにまとまっています。</translation>
    </message>
    <message>
        <source>Taken back: the group is looked for again.</source>
        <translation>取り消しました：このグループを再び探します。</translation>
    </message>
    <message>
        <source>Looking for copies of it…</source>
        <translation>この写真のコピーを探しています…</translation>
    </message>
    <message>
        <source>No copies of this photo were found. What you settled before stays away.</source>
        <translation>この写真のコピーは見つかりませんでした。解決済みのものは表示されません。</translation>
    </message>
    <message>
        <source>The search was not finished: it has found no copies of this photo so far.</source>
        <translation>検索は途中で終わりました。今のところ、この写真のコピーは見つかっていません。</translation>
    </message>
    <message numerus="yes">
        <source>Duplicates: %Ln file(s)</source>
        <translation>
            <numerusform>重複：%Ln 個のファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>stays</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>保護</translation>
    </message>
    <message>
        <source>marked for the trash</source>
        <translation>ゴミ箱行きにマーク済み</translation>
    </message>
    <message>
        <source>KEEP · TIE</source>
        <translation>残す · 同点</translation>
    </message>
    <message>
        <source>KEEP</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>TO THE TRASH</source>
        <translation>ゴミ箱へ</translation>
    </message>
    <message>
        <source>PROTECTED</source>
        <translation>保護</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln file(s) to the trash…</source>
        <translation>
            <numerusform>%Ln 個をゴミ箱に移動…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln photo(s).</source>
        <translation>
            <numerusform>%Ln 枚の写真をコピーしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied the paths of %Ln photo(s).</source>
        <translation>
            <numerusform>%Ln 枚の写真のパスをコピーしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) in the trash, {}</source>
        <translation>
            <numerusform>%Ln 個のファイルがゴミ箱に、{}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) back in place</source>
        <translation>
            <numerusform>%Ln 個のファイルを元の場所に戻しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) never moved</source>
        <translation>
            <numerusform>%Ln 個のファイルは移動されませんでした</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) vanished at once. Are they gone for good?</source>
        <translation>
            <numerusform>%Ln 個のファイルが一度に見えなくなりました。もうありませんか？</numerusform>
        </translation>
    </message>
    <message>
        <source>File date</source>
        <translation>ファイルの日付</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>レンズ</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>ソフトウェア</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>モーション</translation>
    </message>
    <message>
        <source>Contains a short video</source>
        <translation>短い動画を含んでいます</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>インデックス作成</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>最高速</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>At half speed the computer rests as long as it works. Other programs always go first.</source>
        <translation>半分の速度では、働いた時間と同じだけ休みます。ほかのプログラムが常に優先されます。</translation>
    </message>
    <message>
        <source>A click on the state below the photos overrules this until the charger is back.</source>
        <translation>写真の下の状態表示をクリックすると、充電器をつなぐまでこれを無効にできます。</translation>
    </message>
    <message>
        <source>Leave out of searches</source>
        <translation>検索から除外</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Pictures below 32 pixels</source>
        <translation>32 ピクセル未満の画像</translation>
    </message>
    <message>
        <source>Pictures below 128 pixels</source>
        <translation>128 ピクセル未満の画像</translation>
    </message>
    <message>
        <source>Pictures below 256 pixels</source>
        <translation>256 ピクセル未満の画像</translation>
    </message>
    <message>
        <source>Pictures below 512 pixels</source>
        <translation>512 ピクセル未満の画像</translation>
    </message>
    <message>
        <source>The shorter side counts. Icons and previews are mostly below 128.</source>
        <translation>短い辺で判断します。アイコンやプレビューはたいてい 128 未満です。</translation>
    </message>
    <message>
        <source>Photos that look alike</source>
        <translation>見た目が似ている写真</translation>
    </message>
    <message>
        <source>Only very similar ones</source>
        <translation>よく似たものだけ</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Also less similar ones</source>
        <translation>あまり似ていないものも</translation>
    </message>
    <message>
        <source>Copies of the same picture are compared point by point, whatever is set here.</source>
        <translation>同じ画像のコピーは、この設定にかかわらず点ごとに比較されます。</translation>
    </message>
    <message>
        <source>Side files and films go to the trash with their photo</source>
        <translation>付随ファイルと動画も写真と一緒にゴミ箱に移動する</translation>
    </message>
    <message>
        <source>Else photos that have some stay where they are.</source>
        <translation>オフの場合、それらのある写真はそのまま残ります。</translation>
    </message>
    <message>
        <source>Which file of a group to keep: the first rule that tells two apart decides. Drag to change the order.</source>
        <translation>グループのどのファイルを残すか：2 つを区別する最初の規則で決まります。ドラッグして順序を変えられます。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Size of the thumbnails</source>
        <translation>サムネイルの大きさ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>What is open already keeps its texts until the next start.</source>
        <translation>開いている画面の文字は次回の起動から変わります。</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>“Find similar photos” in the file manager</source>
        <translation>ファイルマネージャーに「似た写真を探す」を追加</translation>
    </message>
    <message>
        <source>Adds the program to the menus of Nautilus, Dolphin and the desktop, for you alone. Switched off, exactly these entries are taken away.</source>
        <translation>Nautilus、Dolphin、デスクトップのメニューにこのプログラムを追加します（このユーザーのみ）。オフにすると、追加した項目だけが削除されます。</translation>
    </message>
    <message>
        <source>Say when long work is done</source>
        <translation>長い作業が終わったら知らせる</translation>
    </message>
    <message>
        <source>Once, if it took more than five minutes and the window is not in front.</source>
        <translation>5 分以上かかり、ウィンドウが前面にないときに 1 度だけ知らせます。</translation>
    </message>
    <message>
        <source>Icon in the notification area</source>
        <translation>通知領域のアイコン</translation>
    </message>
    <message>
        <source>Closing the window ends the program, with the icon too.</source>
        <translation>アイコンがあっても、ウィンドウを閉じるとプログラムは終了します。</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Leave out everywhere</source>
        <translation>すべての場所で除外</translation>
    </message>
    <message>
        <source>For example: *.png, Screenshots</source>
        <translation>例：*.png, Screenshots</translation>
    </message>
    <message>
        <source>Names of files and folders, with commas between them; * stands for anything.</source>
        <translation>ファイル名とフォルダー名をカンマで区切ります。* は任意の文字列です。</translation>
    </message>
    <message>
        <source>Watched folders…</source>
        <translation>監視中のフォルダー…</translation>
    </message>
    <message>
        <source>Each folder can be protected from removal, leave out more, and tells whether it is connected.</source>
        <translation>フォルダーごとに削除からの保護、追加の除外ができ、接続状態も分かります。</translation>
    </message>
    <message>
        <source>Only files on this computer can be used: save the picture first.</source>
        <translation>このコンピューター上のファイルだけを使えます。先に画像を保存してください。</translation>
    </message>
    <message>
        <source>This picture could not be read.</source>
        <translation>この画像を読み込めませんでした。</translation>
    </message>
    <message>
        <source>That is text. Drop or paste a picture to search with it.</source>
        <translation>これはテキストです。検索するには画像をドロップするか貼り付けてください。</translation>
    </message>
    <message>
        <source>There is no picture in what was dropped or pasted.</source>
        <translation>ドロップまたは貼り付けた内容に画像がありません。</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>このファイルはもうありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln ファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date} {time}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} ～ {last}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{year}年{month}</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>1 分未満</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) with the same content</source>
        <translation>
            <numerusform>同じ内容のファイルが %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Vanished with many others; waiting for your decision</source>
        <translation>ほかの多くの写真とともに見えなくなりました。確認をお待ちしています</translation>
    </message>
    <message>
        <source>Its drive is not connected</source>
        <translation>ドライブが接続されていません</translation>
    </message>
    <message>
        <source>{name}, {date}</source>
        <translation>{name}、{date}</translation>
    </message>
    <message>
        <source>Photo {}</source>
        <translation>写真 {}</translation>
    </message>
    <message>
        <source>{word} · score {number}</source>
        <translation>{word} · スコア {number}</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>No permission to read it</source>
        <translation>読み取る権限がありません</translation>
    </message>
    <message>
        <source>It vanished</source>
        <translation>見つからなくなりました</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>Not a picture</source>
        <translation>画像ではありません</translation>
    </message>
    <message>
        <source>Kind of picture not supported</source>
        <translation>対応していない種類の画像です</translation>
    </message>
    <message>
        <source>Damaged or incomplete</source>
        <translation>壊れているか不完全です</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>Took too long to read</source>
        <translation>読み込みに時間がかかりすぎました</translation>
    </message>
    <message>
        <source>Reading it failed badly</source>
        <translation>読み込み中に異常終了しました</translation>
    </message>
    <message>
        <source>Needs too much memory</source>
        <translation>必要なメモリーが多すぎます</translation>
    </message>
    <message>
        <source>Still being written</source>
        <translation>まだ書き込み中です</translation>
    </message>
    <message>
        <source>Only in the cloud</source>
        <translation>クラウドにしかありません</translation>
    </message>
    <message>
        <source>Could not be compared</source>
        <translation>比較できませんでした</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>すべての写真</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>日付別</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>同一</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>ほぼ同じ</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>似ている</translation>
    </message>
    <message>
        <source>Loose</source>
        <translation>少し似ている</translation>
    </message>
    <message>
        <source>Less alike</source>
        <translation>あまり似ていない</translation>
    </message>
    <message>
        <source>Almost identical</source>
        <translation>ほぼ同一</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Watching {} from now on.</source>
        <translation>これから {} を見守ります。</translation>
    </message>
    <message>
        <source>{} is out of the library. Its photos stay where they are.</source>
        <translation>{} をライブラリから外しました。写真はそのままの場所に残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out of the list of problems.</source>
        <translation>
            <numerusform>%Ln 個のファイルを問題の一覧から外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare the models on my photos</source>
        <translation>自分の写真でモデルを比べる</translation>
    </message>
    <message>
        <source>Which is fast here, which finds what belongs together, which finds edited copies? This takes some minutes; searches work meanwhile.</source>
        <translation>このパソコンで速いのはどれか、まとまりのある写真を見つけるのはどれか、編集したコピーを見つけるのはどれかを調べます。数分かかりますが、その間も検索できます。</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %Ln photo(s).</source>
        <translation>
            <numerusform>%Ln 枚の写真で測定しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read.</source>
        <translation>
            <numerusform>%Ln 個のファイルを読めませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies: edited copies whose original came first. Same folder: of the ten most similar photos, those in the folder of the photo asked for. Agreement: of these ten, those that the model in use finds too. Speeds vary with what else the computer does.</source>
        <translation>コピー：元の写真が最初に見つかった編集コピーの割合。同じフォルダー：最も似た 10 枚のうち、探した写真と同じフォルダーにあるもの。一致：その 10 枚のうち、使用中のモデルも見つけるもの。速さは、パソコンがほかに何をしているかによって変わります。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Photos a second</source>
        <translation>1 秒の写真数</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリー</translation>
    </message>
    <message>
        <source>Vector</source>
        <translation>ベクトル</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Same folder</source>
        <translation>同じフォルダー</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Use {}</source>
        <translation>{} を使う</translation>
    </message>
    <message>
        <source>Reading photos…</source>
        <translation>写真を読み込んでいます…</translation>
    </message>
    <message>
        <source>Loading {}…</source>
        <translation>{} を読み込んでいます…</translation>
    </message>
    <message>
        <source>Looking at photos with {}…</source>
        <translation>{} で写真を見ています…</translation>
    </message>
    <message>
        <source>Looking for edited copies with {}…</source>
        <translation>{} で編集したコピーを探しています…</translation>
    </message>
    <message>
        <source>{} %</source>
        <translation>{}%</translation>
    </message>
    <message numerus="yes">
        <source>A search takes up to %Ln picture(s): the first ones are used.</source>
        <translation>
            <numerusform>検索に使える画像は %Ln 枚までです。最初のものを使います。</numerusform>
        </translation>
    </message>
    <message>
        <source>Found by words</source>
        <translation>言葉で見つかった写真</translation>
    </message>
    <message>
        <source>Perhaps the same picture</source>
        <translation>同じ画像かもしれません</translation>
    </message>
    <message>
        <source>No photo in what the search is narrowed to is alike.</source>
        <translation>絞り込んだ範囲に似ている写真はありません。</translation>
    </message>
    <message numerus="yes">
        <source>No other photo in the library is like these %Ln photo(s).</source>
        <translation>
            <numerusform>ライブラリには、これら %Ln 枚の写真に似た写真がほかにありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more copies of it in this tile</source>
        <translation>
            <numerusform>このタイルにほか %Ln 個のコピーがあります</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason} The search goes on without it.</source>
        <translation>{reason}これを除いて検索を続けます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) could not be used: {}</source>
        <translation>
            <numerusform>%Ln 枚の画像は使えませんでした：{}</numerusform>
        </translation>
    </message>
    <message>
        <source>A decision needs at least two different photos.</source>
        <translation>判断には異なる写真が 2 枚以上必要です。</translation>
    </message>
    <message>
        <source>A decode worker cannot be started: {1}.</source>
        <translation>読み取り用プロセスを開始できません: {1}。</translation>
    </message>
    <message>
        <source>A model is checked on real photos before it is used, on {1} at least; {2} could be read. Name a folder with more by --photos FOLDER.</source>
        <translation>モデルは使う前に実際の写真で確かめます。{1} 枚以上必要ですが、{2} 枚を読み取れました。--photos フォルダー で写真の多いフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>A search needs at least one example and room for one hit.</source>
        <translation>検索には見本が 1 つ以上と、結果 1 件分の枠が必要です。</translation>
    </message>
    <message>
        <source>An entry cannot be removed: {1}: {2}.</source>
        <translation>項目を削除できません: {1}: {2}。</translation>
    </message>
    <message>
        <source>At least two photos are needed to measure a model.</source>
        <translation>モデルの評価には写真が 2 枚以上必要です。</translation>
    </message>
    <message>
        <source>Close photofinder and start it again: what is damaged is mended then.</source>
        <translation>photofinder を終了して、もう一度起動してください。破損した部分はそのときに修復されます。</translation>
    </message>
    <message>
        <source>Decode workers cannot be started.</source>
        <translation>読み取り用プロセスを開始できません。</translation>
    </message>
    <message>
        <source>Decode workers die before they can do anything.</source>
        <translation>読み取り用プロセスが何もできないうちに終了します。</translation>
    </message>
    <message>
        <source>Decoding the file took too long and was stopped.</source>
        <translation>ファイルの読み取りに時間がかかりすぎたため、中止しました。</translation>
    </message>
    <message>
        <source>Decoding the picture needs more memory than is allowed.</source>
        <translation>画像の読み取りに、許可された量を超えるメモリが必要です。</translation>
    </message>
    <message>
        <source>Folders cannot be watched ({1}) and will be looked at every 15 minutes.</source>
        <translation>フォルダーを監視できないため ({1})、15 分ごとに確認します。</translation>
    </message>
    <message>
        <source>Free space on the drive of {1}, or make it writable; indexing goes on by itself. Search works meanwhile.</source>
        <translation>{1} のドライブの空きを増やすか、書き込めるようにしてください。インデックス作成は自動的に再開します。その間も検索は使えます。</translation>
    </message>
    <message>
        <source>HEIC pictures need the package pillow-heif: install photofinder[heif].</source>
        <translation>HEIC 画像にはパッケージ pillow-heif が必要です。photofinder[heif] をインストールしてください。</translation>
    </message>
    <message>
        <source>Indexing failed: {1}: {2}.</source>
        <translation>インデックス作成に失敗しました: {1}: {2}。</translation>
    </message>
    <message>
        <source>It is tried again in a while.</source>
        <translation>しばらくしてから再試行します。</translation>
    </message>
    <message>
        <source>JPEG XL pictures need the package pillow-jxl-plugin: install photofinder[jxl].</source>
        <translation>JPEG XL 画像にはパッケージ pillow-jxl-plugin が必要です。photofinder[jxl] をインストールしてください。</translation>
    </message>
    <message>
        <source>JPEG XL pixels of kind {1} are unknown.</source>
        <translation>種類 {1} の JPEG XL の画素には対応していません。</translation>
    </message>
    <message>
        <source>Models are compared on {1} different photos at least; {2} could be read here.</source>
        <translation>モデルの比較には異なる写真が {1} 枚以上必要です。ここで読み取れたのは {2} 枚です。</translation>
    </message>
    <message>
        <source>Models can only be added to a library.</source>
        <translation>モデルはライブラリにだけ追加できます。</translation>
    </message>
    <message>
        <source>No process can be started for &apos;{1}&apos;: {2}.</source>
        <translation>「{1}」のプロセスを開始できません: {2}。</translation>
    </message>
    <message>
        <source>Not everything could be removed: {1}</source>
        <translation>すべては削除できませんでした: {1}</translation>
    </message>
    <message>
        <source>Nothing is known of the model with sha256 {1}….</source>
        <translation>sha256 が {1}… のモデルについては何もわかりません。</translation>
    </message>
    <message>
        <source>Only https addresses are fetched, not {1}.</source>
        <translation>取得できるのは https のアドレスだけです。{1} は取得しません。</translation>
    </message>
    <message>
        <source>RAW pictures need the package rawpy: install photofinder[raw].</source>
        <translation>RAW 画像にはパッケージ rawpy が必要です。photofinder[raw] をインストールしてください。</translation>
    </message>
    <message>
        <source>SURF needs the package mahotas. Install it with: pip install &apos;photofinder[surf]&apos;.</source>
        <translation>SURF にはパッケージ mahotas が必要です。次のコマンドでインストールしてください: pip install &apos;photofinder[surf]&apos;</translation>
    </message>
    <message>
        <source>Say in a word or two what the photos show.</source>
        <translation>写真に写っているものを 1、2 語で入力してください。</translation>
    </message>
    <message>
        <source>The HEIF file holds no picture of a supported coding.</source>
        <translation>この HEIF ファイルには、対応している形式の画像がありません。</translation>
    </message>
    <message>
        <source>The JPEG XL file holds no picture.</source>
        <translation>この JPEG XL ファイルには画像がありません。</translation>
    </message>
    <message>
        <source>The RAW file is damaged: {1}.</source>
        <translation>この RAW ファイルは破損しています: {1}。</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation>比較を中止しました。</translation>
    </message>
    <message>
        <source>The data folder {1} cannot be written: {2}.</source>
        <translation>データフォルダー {1} に書き込めません: {2}。</translation>
    </message>
    <message>
        <source>The database {1} could not be used: {2}.</source>
        <translation>データベース {1} を使用できませんでした: {2}。</translation>
    </message>
    <message>
        <source>The database {1} is closed.</source>
        <translation>データベース {1} は閉じられています。</translation>
    </message>
    <message>
        <source>The database {1} is damaged ({2}); it is repaired at the next start of the window, or by: photofinder rescan.</source>
        <translation>データベース {1} は破損しています ({2})。次にウィンドウを開いたとき、または photofinder rescan で修復されます。</translation>
    </message>
    <message>
        <source>The database {1} is damaged.</source>
        <translation>データベース {1} は破損しています。</translation>
    </message>
    <message>
        <source>The database {1} is damaged: {2}.</source>
        <translation>データベース {1} は破損しています: {2}。</translation>
    </message>
    <message>
        <source>The database {1} was emptied.</source>
        <translation>データベース {1} は空にされていました。</translation>
    </message>
    <message>
        <source>The decoder crashed on this file ({1}).</source>
        <translation>このファイルで読み取りプログラムが異常終了しました ({1})。</translation>
    </message>
    <message>
        <source>The decoder failed unexpectedly ({1}).</source>
        <translation>読み取りプログラムが予期せず失敗しました ({1})。</translation>
    </message>
    <message>
        <source>The disk is full: {1} could not be written.</source>
        <translation>ディスクがいっぱいです。{1} に書き込めませんでした。</translation>
    </message>
    <message>
        <source>The entries cannot be written: {1}: {2}.</source>
        <translation>項目を書き込めません: {1}: {2}。</translation>
    </message>
    <message>
        <source>The evaluation was stopped.</source>
        <translation>評価を中止しました。</translation>
    </message>
    <message>
        <source>The file cannot be read: {1}.</source>
        <translation>ファイルを読み取れません: {1}。</translation>
    </message>
    <message>
        <source>The file could not be fetched to {1}: {2}.</source>
        <translation>ファイルを {1} に取得できませんでした: {2}。</translation>
    </message>
    <message>
        <source>The file has {1} GB; the limit is {2} GB.</source>
        <translation>ファイルは {1} GB あります。上限は {2} GB です。</translation>
    </message>
    <message>
        <source>The file is being changed.</source>
        <translation>ファイルは変更されている最中です。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルは空です。</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>ファイルはもうありません。</translation>
    </message>
    <message>
        <source>The file of the model &apos;{1}&apos; has changed (sha256 {2}…, expected {3}…) and is not used: {4}.</source>
        <translation>モデル「{1}」のファイルが変わっている (sha256 {2}…、本来は {3}…) ため、使用しません: {4}。</translation>
    </message>
    <message>
        <source>The file of the model &apos;{1}&apos; is missing: {2}.</source>
        <translation>モデル「{1}」のファイルがありません: {2}。</translation>
    </message>
    <message>
        <source>The file&apos;s content is in the cloud, not on this computer.</source>
        <translation>ファイルの内容はクラウドにあり、このコンピューターにはありません。</translation>
    </message>
    <message>
        <source>The file&apos;s content is no picture format known here.</source>
        <translation>ファイルの内容は、対応している画像形式ではありません。</translation>
    </message>
    <message>
        <source>The folder cannot be read ({1}).</source>
        <translation>フォルダーを読み取れません ({1})。</translation>
    </message>
    <message>
        <source>The folder is not there: {1}.</source>
        <translation>フォルダーがありません: {1}。</translation>
    </message>
    <message>
        <source>The folder may not be read by you.</source>
        <translation>フォルダーを読み取る権限がありません。</translation>
    </message>
    <message>
        <source>The indexer has stopped.</source>
        <translation>インデックス作成は終了しました。</translation>
    </message>
    <message>
        <source>The installation is incomplete: the folder &apos;resources&apos; is missing.</source>
        <translation>インストールが不完全です。フォルダー「resources」がありません。</translation>
    </message>
    <message>
        <source>The library at {1} has the older version {2}: open it once with this program to upgrade it.</source>
        <translation>{1} のライブラリは古いバージョン {2} です。このプログラムで一度開くと更新されます。</translation>
    </message>
    <message>
        <source>The library at {1} has version {2}, this program knows up to {3}: install a newer photofinder. Nothing was changed.</source>
        <translation>{1} のライブラリはバージョン {2} ですが、このプログラムは {3} までしか扱えません。新しい photofinder をインストールしてください。何も変更していません。</translation>
    </message>
    <message>
        <source>The library database was damaged and is kept as {1}.</source>
        <translation>ライブラリのデータベースが破損していたため、{1} として保存しました。</translation>
    </message>
    <message>
        <source>The library database was missing.</source>
        <translation>ライブラリのデータベースがありませんでした。</translation>
    </message>
    <message>
        <source>The library {1} is in use by another photofinder (process {2}).</source>
        <translation>ライブラリ {1} は別の photofinder が使用中です (プロセス {2})。</translation>
    </message>
    <message>
        <source>The library {1} is in use by another photofinder.</source>
        <translation>ライブラリ {1} は別の photofinder が使用中です。</translation>
    </message>
    <message>
        <source>The model &apos;{1}&apos; calls itself &apos;{2}&apos; in its own file.</source>
        <translation>モデル「{1}」は、自身のファイルの中では「{2}」という名前です。</translation>
    </message>
    <message>
        <source>The model &apos;{1}&apos; cannot be loaded: {2}.</source>
        <translation>モデル「{1}」を読み込めません: {2}。</translation>
    </message>
    <message>
        <source>The model &apos;{1}&apos; failed: {2}.</source>
        <translation>モデル「{1}」が失敗しました: {2}。</translation>
    </message>
    <message>
        <source>The model &apos;{1}&apos; gives &apos;{2}&apos; with shape {3} instead of {4}.</source>
        <translation>モデル「{1}」の「{2}」は形が {3} です ({4} であるべきです)。</translation>
    </message>
    <message>
        <source>The model &apos;{1}&apos; gives no usable vector for a photo.</source>
        <translation>モデル「{1}」から写真の有効なベクトルが得られません。</translation>
    </message>
    <message>
        <source>The model &apos;{1}&apos; gives no usable vector for noise.</source>
        <translation>モデル「{1}」からノイズの有効なベクトルが得られません。</translation>
    </message>
    <message>
        <source>The model &apos;{1}&apos; gives no usable vector for these words.</source>
        <translation>モデル「{1}」からこの言葉の有効なベクトルが得られません。</translation>
    </message>
    <message>
        <source>The model &apos;{1}&apos; gives no usable vector for this picture.</source>
        <translation>モデル「{1}」からこの画像の有効なベクトルが得られません。</translation>
    </message>
    <message>
        <source>The model &apos;{1}&apos; has a damaged layer for albums.</source>
        <translation>モデル「{1}」のアルバム用の層が破損しています。</translation>
    </message>
    <message>
        <source>The model &apos;{1}&apos; has no float output &apos;{2}&apos;.</source>
        <translation>モデル「{1}」には浮動小数点の出力「{2}」がありません。</translation>
    </message>
    <message>
        <source>The model &apos;{1}&apos; has not the one input &apos;{2}&apos;.</source>
        <translation>モデル「{1}」の入力が「{2}」1 つではありません。</translation>
    </message>
    <message>
        <source>The model &apos;{1}&apos; is another one than it was.</source>
        <translation>モデル「{1}」は以前と別のものです。</translation>
    </message>
    <message>
        <source>The model &apos;{1}&apos; takes only batches of {2} pictures.</source>
        <translation>モデル「{1}」が受け取れるのは {2} 枚ずつの画像だけです。</translation>
    </message>
    <message>
        <source>The model &apos;{1}&apos; takes {2} {3}; it must take uint8 [{4}, {5}, 3] or float [3, {6}, {7}] pictures.</source>
        <translation>モデル「{1}」が受け取るのは {2} {3} ですが、画像は uint8 [{4}, {5}, 3] か float [3, {6}, {7}] でなければなりません。</translation>
    </message>
    <message>
        <source>The model &apos;{1}&apos; understands no words. Get one that does ({2}) and let it answer.</source>
        <translation>モデル「{1}」は言葉を理解しません。理解できるもの ({2}) を入手して使ってください。</translation>
    </message>
    <message>
        <source>The model cannot be tried: {1}.</source>
        <translation>モデルを試せません: {1}。</translation>
    </message>
    <message>
        <source>The model could not be stored in {1}: {2}.</source>
        <translation>モデルを {1} に保存できませんでした: {2}。</translation>
    </message>
    <message>
        <source>The model could not be stored: {1}.</source>
        <translation>モデルを保存できませんでした: {1}。</translation>
    </message>
    <message>
        <source>The model finds nothing to compare in {1}.</source>
        <translation>モデルは {1} の中に比べるものを見つけられません。</translation>
    </message>
    <message>
        <source>The model {1} cannot be read: {2}.</source>
        <translation>モデル {1} を読み取れません: {2}。</translation>
    </message>
    <message>
        <source>The model {1} cannot be used: &apos;{2}&apos; has {3} axes.</source>
        <translation>モデル {1} は使えません。「{2}」の軸は {3} 本です。</translation>
    </message>
    <message>
        <source>The model {1} cannot be used: it takes {2} instead of one picture as float32 [n, 3, height, width].</source>
        <translation>モデル {1} は使えません。float32 [n, 3, 高さ, 幅] の画像 1 枚ではなく {2} を受け取ります。</translation>
    </message>
    <message>
        <source>The model {1} cannot be used: it {2}.</source>
        <translation>モデル {1} は使えません (it {2})。</translation>
    </message>
    <message>
        <source>The model {1} has a wrong &apos;{2}&apos; in its metadata.</source>
        <translation>モデル {1} のメタデータの「{2}」が正しくありません。</translation>
    </message>
    <message>
        <source>The model {1} has no classifier to take the features before.</source>
        <translation>モデル {1} には、手前から特徴を取り出せる分類器がありません。</translation>
    </message>
    <message>
        <source>The picture cannot be decoded: {1}.</source>
        <translation>画像を読み取れません: {1}。</translation>
    </message>
    <message>
        <source>The picture has more than the limit of {1} megapixels.</source>
        <translation>画像が上限の {1} メガピクセルを超えています。</translation>
    </message>
    <message>
        <source>The picture has no pixels.</source>
        <translation>画像に画素がありません。</translation>
    </message>
    <message>
        <source>The picture&apos;s header is damaged.</source>
        <translation>画像のヘッダーが破損しています。</translation>
    </message>
    <message>
        <source>The process of the model &apos;{1}&apos; ended by itself (code {2}); perhaps there was not enough memory.</source>
        <translation>モデル「{1}」のプロセスが自ら終了しました (コード {2})。メモリが足りなかったのかもしれません。</translation>
    </message>
    <message>
        <source>The scan was stopped.</source>
        <translation>変更の確認を中止しました。</translation>
    </message>
    <message>
        <source>The settings could not be read ({1}); defaults are used, the file is now {2}.</source>
        <translation>設定を読み取れませんでした ({1})。既定値を使います。ファイルは {2} になりました。</translation>
    </message>
    <message>
        <source>The settings could not be read ({1}); the defaults are used.</source>
        <translation>設定を読み取れませんでした ({1})。既定値を使います。</translation>
    </message>
    <message>
        <source>The table of models {1} cannot be read: {2}.</source>
        <translation>モデルの一覧 {1} を読み取れません: {2}。</translation>
    </message>
    <message>
        <source>The table of models {1} has an incomplete entry.</source>
        <translation>モデルの一覧 {1} に不完全な項目があります。</translation>
    </message>
    <message>
        <source>The table of models {1} has not the expected form.</source>
        <translation>モデルの一覧 {1} は本来の形ではありません。</translation>
    </message>
    <message>
        <source>The table of models {1} names a file outside its folder.</source>
        <translation>モデルの一覧 {1} に、そのフォルダーの外のファイルがあります。</translation>
    </message>
    <message>
        <source>The table of models {1} names no default.</source>
        <translation>モデルの一覧 {1} に既定のモデルがありません。</translation>
    </message>
    <message>
        <source>The text tower of &apos;{1}&apos; gives &apos;{2}&apos; with shape {3} instead of {4}.</source>
        <translation>「{1}」の文字部分の「{2}」は形が {3} です ({4} であるべきです)。</translation>
    </message>
    <message>
        <source>The text tower of &apos;{1}&apos; gives the same vector for all words: network and tokenizer do not belong together.</source>
        <translation>「{1}」の文字部分は、どの言葉にも同じベクトルを返します。ネットワークとトークナイザーの組み合わせが正しくありません。</translation>
    </message>
    <message>
        <source>The text tower of &apos;{1}&apos; takes no tokens alone.</source>
        <translation>「{1}」の文字部分はトークンだけを受け取りません。</translation>
    </message>
    <message>
        <source>The text tower {1} cannot be used: it gives {2} instead of one vector a text.</source>
        <translation>文字部分 {1} は使えません。文章ごとに 1 つのベクトルではなく {2} を返します。</translation>
    </message>
    <message>
        <source>The text tower {1} cannot be used: it takes {2} instead of tokens as whole numbers [n, tokens].</source>
        <translation>文字部分 {1} は使えません。整数のトークン [n, トークン] ではなく {2} を受け取ります。</translation>
    </message>
    <message>
        <source>The tokenizer of the model &apos;{1}&apos; is damaged: {2}.</source>
        <translation>モデル「{1}」のトークナイザーが破損しています: {2}。</translation>
    </message>
    <message>
        <source>The tokenizer {1} cannot be read: {2}.</source>
        <translation>トークナイザー {1} を読み取れません: {2}。</translation>
    </message>
    <message>
        <source>The {1} is empty.</source>
        <translation>{1} は空です。</translation>
    </message>
    <message>
        <source>The {1} is no RGB picture.</source>
        <translation>{1} は RGB 画像ではありません。</translation>
    </message>
    <message>
        <source>There is already another model named &apos;{1}&apos;.</source>
        <translation>「{1}」という名前の別のモデルがすでにあります。</translation>
    </message>
    <message>
        <source>There is no answer with the number {1}.</source>
        <translation>番号 {1} の回答はありません。</translation>
    </message>
    <message>
        <source>There is no decision with the number {1}.</source>
        <translation>番号 {1} の判断はありません。</translation>
    </message>
    <message>
        <source>There is no file {1}.</source>
        <translation>ファイル {1} はありません。</translation>
    </message>
    <message>
        <source>There is no library at {1}.</source>
        <translation>{1} にライブラリはありません。</translation>
    </message>
    <message>
        <source>There is no model &apos;{1}&apos; (known: {2}).</source>
        <translation>モデル「{1}」はありません (あるもの: {2})。</translation>
    </message>
    <message>
        <source>There is no such model; photofinder models list names them.</source>
        <translation>そのようなモデルはありません。photofinder models list で一覧を表示できます。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>元に戻すものはありません。</translation>
    </message>
    <message>
        <source>This folder is not in the library.</source>
        <translation>このフォルダーはライブラリにありません。</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>これは通常のファイルではありません。</translation>
    </message>
    <message>
        <source>This is our fault; the log says more: {1}</source>
        <translation>これはアプリの不具合です。詳しくはログをご覧ください: {1}</translation>
    </message>
    <message>
        <source>This kind of RAW file is not supported.</source>
        <translation>この種類の RAW ファイルには対応していません。</translation>
    </message>
    <message>
        <source>This photo has no vector yet and its file cannot be reached.</source>
        <translation>この写真にはまだベクトルがなく、ファイルにもアクセスできません。</translation>
    </message>
    <message>
        <source>This photo is not in the library any more.</source>
        <translation>この写真はもうライブラリにありません。</translation>
    </message>
    <message>
        <source>What came from {1} is not the file that was meant ({2} bytes, sha256 {3}…) and was thrown away.</source>
        <translation>{1} から届いたものは目的のファイルではない ({2} バイト、sha256 {3}…) ため、破棄しました。</translation>
    </message>
    <message>
        <source>What is indexed stays searchable. Choose another model or reinstall.</source>
        <translation>インデックス済みの写真は引き続き検索できます。別のモデルを選ぶか、再インストールしてください。</translation>
    </message>
    <message>
        <source>Which output of {1} is to be used? Choose by --output (it has {2}).</source>
        <translation>{1} のどの出力を使いますか? --output で選んでください ({2})。</translation>
    </message>
    <message>
        <source>{1} A new one was begun; add folders.</source>
        <translation>{1} 新しいものを作成しました。フォルダーを追加してください。</translation>
    </message>
    <message>
        <source>{1} Its photos are kept as they were.</source>
        <translation>{1} その中の写真は以前のままです。</translation>
    </message>
    <message>
        <source>{1} Its photos are not known.</source>
        <translation>{1} その中の写真はわかりません。</translation>
    </message>
    <message>
        <source>{1} The last backup was restored; rescanning.</source>
        <translation>{1} 最後のバックアップを復元しました。変更を確認しています。</translation>
    </message>
    <message>
        <source>{1} The system allows {2} watched folders. To allow more: sudo sysctl fs.inotify.max_user_watches={3}</source>
        <translation>{1} このシステムで監視できるフォルダーは {2} 個です。増やすには: sudo sysctl fs.inotify.max_user_watches={3}</translation>
    </message>
    <message>
        <source>{1} The system allows {2} watching programs. To allow more: sudo sysctl fs.inotify.max_user_instances={3}</source>
        <translation>{1} このシステムで監視できるプログラムは {2} 個です。増やすには: sudo sysctl fs.inotify.max_user_instances={3}</translation>
    </message>
    <message>
        <source>{1} cannot be reached ({2}). What was fetched is kept; try again, or fetch {3} elsewhere and bring the file.</source>
        <translation>{1} に接続できません ({2})。取得済みの分は残ります。もう一度試すか、{3} を別の場所で取得してファイルを持ち込んでください。</translation>
    </message>
    <message>
        <source>{1} cannot be read: {2}.</source>
        <translation>{1} を読み取れません: {2}。</translation>
    </message>
    <message>
        <source>{1} cannot be used: a picture gives values of shape {2}.</source>
        <translation>{1} は使えません。画像から得られる値の形が {2} です。</translation>
    </message>
    <message>
        <source>{1} cannot be used: it takes too long for one picture.</source>
        <translation>{1} は使えません。画像 1 枚に時間がかかりすぎます。</translation>
    </message>
    <message>
        <source>{1} cannot be used: it took the process in which it was tried along (code {2}).</source>
        <translation>{1} は使えません。試したプロセスごと終了しました (コード {2})。</translation>
    </message>
    <message>
        <source>{1} cannot be used: {2}</source>
        <translation>{1} は使えません: {2}</translation>
    </message>
    <message>
        <source>{1} cannot be used: {2}.</source>
        <translation>{1} は使えません: {2}。</translation>
    </message>
    <message>
        <source>{1} cannot be watched and will be looked at every 15 minutes.</source>
        <translation>{1} を監視できないため、15 分ごとに確認します。</translation>
    </message>
    <message>
        <source>{1} cannot be watched: {2}.</source>
        <translation>{1} を監視できません: {2}。</translation>
    </message>
    <message>
        <source>{1} cannot be written: {2}.</source>
        <translation>{1} に書き込めません: {2}。</translation>
    </message>
    <message>
        <source>{1} is already watched as part of {2}.</source>
        <translation>{1} は {2} の一部としてすでに監視しています。</translation>
    </message>
    <message>
        <source>{1} is no usable ONNX model: {2}.</source>
        <translation>{1} は使用できる ONNX モデルではありません: {2}。</translation>
    </message>
    <message>
        <source>{1} is no usable model: {2}.</source>
        <translation>{1} は使用できるモデルではありません: {2}。</translation>
    </message>
    <message>
        <source>{1} is no usable tokenizer: {2}.</source>
        <translation>{1} は使用できるトークナイザーではありません: {2}。</translation>
    </message>
    <message>
        <source>{1} is not ours and is left as it is.</source>
        <translation>{1} はこのアプリのものではないため、そのままにします。</translation>
    </message>
    <message>
        <source>{1} is watched already, as the place of another drive. Stop watching it first, or give this drive another name.</source>
        <translation>{1} は別のドライブの場所としてすでに監視しています。先にその監視をやめるか、このドライブに別の名前を付けてください。</translation>
    </message>
    <message>
        <source>{1} lies in the app&apos;s own data folder.</source>
        <translation>{1} はアプリ自身のデータフォルダーの中にあります。</translation>
    </message>
    <message>
        <source>{1} × {2} pixels are more than the limit of {3} megapixels.</source>
        <translation>{1} × {2} 画素は、上限の {3} メガピクセルを超えています。</translation>
    </message>
    <message>
        <source>{1}: {2} of its folders cannot be watched and will be looked at every 15 minutes.</source>
        <translation>{1}: {2} 個のフォルダーを監視できないため、15 分ごとに確認します。</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>貼り付けた画像</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>「{}」</translation>
    </message>
    <message>
        <source>Part of {}</source>
        <translation>{} の一部</translation>
    </message>
    <message>
        <source>Add the folder {} to the library?</source>
        <translation>フォルダー {} をライブラリに追加しますか？</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln folder(s) to the library?</source>
        <translation>
            <numerusform>%Ln 個のフォルダーをライブラリに追加しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Its photos are found from then on. Nothing in it is changed.</source>
        <translation>以後、その中の写真が見つかるようになります。中身は変更されません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {} selected</source>
        <translation>
            <numerusform>{} 枚中 %Ln 枚を選択</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) selected</source>
        <translation>
            <numerusform>%Ln 枚の写真を選択</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>ライブラリを開いています…</translation>
    </message>
    <message>
        <source>Indexing has stopped</source>
        <translation>インデックス作成が停止しました</translation>
    </message>
    <message>
        <source>Paused · {done} of {total}</source>
        <translation>一時停止中 · {total} 中 {done}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>写真を探しています…</translation>
    </message>
    <message>
        <source>Nearly done…</source>
        <translation>まもなく完了…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total} 中 {done}</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>残り {}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) vanished at once</source>
        <translation>
            <numerusform>%Ln 個のファイルが一度に見えなくなりました</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>最新の状態です</translation>
    </message>
    <message numerus="yes">
        <source>Up to date · %Ln folder(s) not connected</source>
        <translation>
            <numerusform>最新の状態 · 未接続のフォルダー %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) looked at so far.</source>
        <translation>
            <numerusform>これまでに %Ln 個のフォルダーを調べました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first ones appear in a moment: {}</source>
        <translation>まもなく最初の写真が表示されます：{}</translation>
    </message>
    <message>
        <source>{} photos a second</source>
        <translation>毎秒 {} 枚</translation>
    </message>
    <message>
        <source>new model: {done} of {total}</source>
        <translation>新しいモデル：{total} 中 {done}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of {} vanished at once and are kept.</source>
        <translation>
            <numerusform>{} の %Ln 個のファイルが一度に見えなくなりましたが、記録は残してあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>watching</source>
        <translation>監視中</translation>
    </message>
    <message>
        <source>watched in part</source>
        <translation>一部を監視中</translation>
    </message>
    <message>
        <source>looked at regularly</source>
        <translation>定期的に確認</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>not watched</source>
        <translation>監視していません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be used</source>
        <translation>
            <numerusform>%Ln 個は使えませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>being looked at</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>数えています…</translation>
    </message>
    <message>
        <source>No photos found there yet.</source>
        <translation>まだ写真は見つかっていません。</translation>
    </message>
    <message>
        <source>about {}</source>
        <translation>約 {}</translation>
    </message>
    <message>
        <source>{photos}, {time} here, {size} of disk space</source>
        <translation>{photos}、このコンピューターで{time}、ディスク使用量 {size}</translation>
    </message>
    <message>
        <source>More than {}</source>
        <translation>{} 以上</translation>
    </message>
    <message>
        <source>Indexing is paused until {}.</source>
        <translation>{} までインデックス作成を一時停止します。</translation>
    </message>
    <message>
        <source>Indexing is paused until the computer is plugged in.</source>
        <translation>電源に接続するまで、インデックス作成を一時停止します。</translation>
    </message>
    <message>
        <source>Indexing is paused, because the battery is low. It goes on with the charger.</source>
        <translation>バッテリー残量が少ないため、インデックス作成を一時停止しています。充電器をつなぐと再開します。</translation>
    </message>
    <message>
        <source>Indexing is paused while the computer saves power.</source>
        <translation>省電力中のため、インデックス作成を一時停止しています。</translation>
    </message>
    <message>
        <source>Indexing is paused on battery. It goes on with the charger.</source>
        <translation>バッテリー使用中のため、インデックス作成を一時停止しています。充電器をつなぐと再開します。</translation>
    </message>
    <message>
        <source>Half speed</source>
        <translation>半分の速度</translation>
    </message>
    <message>
        <source>Full speed on battery</source>
        <translation>バッテリーで最高速</translation>
    </message>
    <message>
        <source>Full speed, power saver on</source>
        <translation>省電力中、最高速</translation>
    </message>
    <message>
        <source>Half speed on battery</source>
        <translation>バッテリーで半分の速度</translation>
    </message>
    <message>
        <source>Half speed, power saver on</source>
        <translation>省電力中、半分の速度</translation>
    </message>
    <message>
        <source>Battery low</source>
        <translation>バッテリー残量低下</translation>
    </message>
    <message>
        <source>Power saver on</source>
        <translation>省電力中</translation>
    </message>
    <message>
        <source>On battery</source>
        <translation>バッテリー使用中</translation>
    </message>
    <message>
        <source>Your photos are ready</source>
        <translation>写真の準備ができました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) can be found by likeness now.</source>
        <translation>
            <numerusform>%Ln 枚の写真を似ているもので探せるようになりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) will not be shown as similar to this again.</source>
        <translation>
            <numerusform>%Ln 枚の写真は、今後これに似た写真として表示されません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) left out of the library. The files stay.</source>
        <translation>
            <numerusform>%Ln 枚の写真をライブラリから除外しました。ファイルは残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) moved to the trash.</source>
        <translation>
            <numerusform>%Ln 個のファイルをゴミ箱に移動しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are back.</source>
        <translation>
            <numerusform>%Ln 個のファイルが戻りました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photo(s) to the trash?</source>
        <translation>
            <numerusform>%Ln 枚の写真をゴミ箱に移動しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Some have several identical files; one of each can stay.</source>
        <translation>同一のファイルが複数ある写真があります。それぞれ 1 つを残せます。</translation>
    </message>
    <message>
        <source>No identical copy of it is known here.</source>
        <translation>同一のコピーは見つかっていません。</translation>
    </message>
    <message>
        <source>No identical copies of them are known here.</source>
        <translation>同一のコピーは見つかっていません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) must stay.</source>
        <translation>
            <numerusform>%Ln 個のファイルは残す必要があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>This can be undone as long as the trash is not emptied.</source>
        <translation>ゴミ箱を空にするまでは元に戻せます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) chosen by hand</source>
        <translation>
            <numerusform>手動で選んだ写真 %Ln 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Search first: then the search can be saved.</source>
        <translation>先に検索してください。その後、検索を保存できます。</translation>
    </message>
    <message>
        <source>This search is saved already.</source>
        <translation>この検索はすでに保存されています。</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>保存した検索</translation>
    </message>
    <message>
        <source>Like {}</source>
        <translation>{} に似た写真</translation>
    </message>
    <message>
        <source>This saved search cannot be read any more.</source>
        <translation>この保存した検索はもう読み込めません。</translation>
    </message>
    <message>
        <source>Save power again</source>
        <translation>再び省電力にする</translation>
    </message>
    <message>
        <source>Full speed now</source>
        <translation>今すぐ最高速にする</translation>
    </message>
    <message>
        <source>All except the best of each group</source>
        <translation>各グループの最良以外すべて</translation>
    </message>
    <message>
        <source>All except the newest of each group</source>
        <translation>各グループの最新以外すべて</translation>
    </message>
    <message>
        <source>All except the biggest of each group</source>
        <translation>各グループの最大以外すべて</translation>
    </message>
    <message>
        <source>All copies in a folder…</source>
        <translation>フォルダー内のすべてのコピー…</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>重複ではない</translation>
    </message>
    <message>
        <source>Copies that stay side by side</source>
        <translation>並べて残すコピー</translation>
    </message>
    <message>
        <source>A stack</source>
        <translation>スタック</translation>
    </message>
    <message numerus="yes">
        <source>%Ln identical file(s)</source>
        <translation>
            <numerusform>同一のファイル %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>ほか %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) not in the library now</source>
        <translation>
            <numerusform>現在ライブラリにない写真 %Ln 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Privacy and data</source>
        <translation>プライバシーとデータ</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>データフォルダー</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. By itself the program opens no connection, not even to look for a newer version. Only when you press a button on the page “More models”, it fetches that model from the computer named there.</source>
        <translation>このコンピューターからは何も送られません。プログラムが自分から接続を開くことはなく、新しいバージョンの確認もしません。「その他のモデル」のページでボタンを押したときだけ、そこに示されたコンピューターからそのモデルを取得します。</translation>
    </message>
    <message>
        <source>Remove everything…</source>
        <translation>すべて削除…</translation>
    </message>
    <message>
        <source>This takes away the list of your photos with thumbnails and search data, what you decided about duplicates, the settings, and the entries in the menus of the desktop. Your photos stay as they are. What lies in the trash stays there, but this program can no longer bring it back.</source>
        <translation>写真の一覧とサムネイル、検索データ、重複についての判断、設定、デスクトップのメニュー項目を削除します。写真はそのまま残ります。ゴミ箱の中身も残りますが、このプログラムで元に戻すことはできなくなります。</translation>
    </message>
    <message>
        <source>Remove everything and quit</source>
        <translation>すべて削除して終了</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search model</source>
        <translation>検索モデル</translation>
    </message>
    <message>
        <source>Look at all photos anew…</source>
        <translation>すべての写真を調べ直す…</translation>
    </message>
    <message>
        <source>Only needed when results seem wrong. Searches work meanwhile.</source>
        <translation>結果がおかしいと思われるときだけ必要です。その間も検索できます。</translation>
    </message>
    <message>
        <source>Look at them anew</source>
        <translation>調べ直す</translation>
    </message>
    <message>
        <source>{} (preliminary)</source>
        <translation>{}（暫定）</translation>
    </message>
    <message>
        <source>Preliminary: it only serves until the real model is there; its results are rough.</source>
        <translation>暫定：本来のモデルが用意されるまでのつなぎです。結果は大まかです。</translation>
    </message>
    <message>
        <source>Version {}, {}</source>
        <translation>バージョン {}、{}</translation>
    </message>
    <message>
        <source>Trained on: {}</source>
        <translation>学習データ：{}</translation>
    </message>
    <message>
        <source>Licence: {}</source>
        <translation>ライセンス：{}</translation>
    </message>
    <message>
        <source>Until then only the small picture can be shown.</source>
        <translation>それまでは小さな画像だけを表示できます。</translation>
    </message>
    <message>
        <source>Camera RAW: the preview in the file is shown.</source>
        <translation>カメラ RAW：ファイル内のプレビューを表示しています。</translation>
    </message>
    <message>
        <source>Motion photo: it contains a short film, of which one picture is shown.</source>
        <translation>モーションフォト：短い動画を含み、その 1 枚を表示しています。</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln photo(s) can be dragged at once.</source>
        <translation>
            <numerusform>一度にドラッグできる写真は %Ln 枚までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch it ({})</source>
        <translation>取得（{}）</translation>
    </message>
    <message>
        <source>Use a file…</source>
        <translation>ファイルを使う…</translation>
    </message>
    <message>
        <source>A file that you have fetched yourself; no network is needed</source>
        <translation>自分で取得したファイル。ネットワークは不要です</translation>
    </message>
    <message>
        <source>Let it answer</source>
        <translation>このモデルで検索</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>In use. Choose another model first to remove it.</source>
        <translation>使用中です。削除するには、先に別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>Among your models.</source>
        <translation>自分のモデルにあります。</translation>
    </message>
    <message>
        <source>This takes away the model and what it computed about your photos. The photos stay as they are.</source>
        <translation>モデルと、それが写真について計算したものを削除します。写真はそのままです。</translation>
    </message>
    <message>
        <source>It answers as soon as it has looked at all photos.</source>
        <translation>すべての写真を見終わると、このモデルが検索に答えます。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止中…</translation>
    </message>
    <message>
        <source>Finds the same object and scene; self-supervised, fast.</source>
        <translation>同じ物や場面を見つけます。自己教師あり、高速。</translation>
    </message>
    <message>
        <source>Knows what things are called; groups by subject.</source>
        <translation>物の名前を知っていて、題材ごとにまとめます。</translation>
    </message>
    <message>
        <source>As CLIP, small and fast.</source>
        <translation>CLIP と同様、小さく高速です。</translation>
    </message>
    <message>
        <source>The classical network, as it is used in research.</source>
        <translation>研究で使われる定番のネットワークです。</translation>
    </message>
    <message>
        <source>From {publisher}, licence: {licence}. Fetched from {computer}.</source>
        <translation>提供：{publisher}、ライセンス：{licence}。取得元：{computer}。</translation>
    </message>
    <message>
        <source>Its hash is noted at the first time and must stay the same.</source>
        <translation>ハッシュ値は最初の取得時に記録され、以後同じでなければなりません。</translation>
    </message>
    <message>
        <source>Fetching: {} of {}</source>
        <translation>取得中：{} / {}</translation>
    </message>
    <message>
        <source>Reading some of your photos</source>
        <translation>写真の一部を読み込んでいます</translation>
    </message>
    <message>
        <source>Trying it in a process of its own</source>
        <translation>独立したプロセスで試しています</translation>
    </message>
    <message>
        <source>Trying it on your photos</source>
        <translation>写真で試しています</translation>
    </message>
    <message>
        <source>A model is tried on your photos before it is kept, on {} at least. Add a folder with more photos first.</source>
        <translation>モデルは残す前に、少なくとも {} 枚の写真で試されます。先に、もっと写真のあるフォルダーを追加してください。</translation>
    </message>
    <message>
        <source>More models</source>
        <translation>その他のモデル</translation>
    </message>
    <message>
        <source>Models that others have published. Nothing is fetched until you press a button here; then the computer that is named beside it, and the one it may refer to, learn your network address and which file you want, and nothing else. A model is tried on some of your photos, here, before it is kept.</source>
        <translation>ほかの人が公開したモデルです。ここでボタンを押すまで何も取得しません。押すと、横に示されたコンピューターと、その転送先に、あなたのネットワークアドレスとどのファイルが必要かだけが伝わります。モデルは残す前に、このコンピューターで写真の一部を使って試されます。</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>開始しています…</translation>
    </message>
    <message>
        <source>File of the model</source>
        <translation>モデルのファイル</translation>
    </message>
    <message>
        <source>ONNX networks</source>
        <translation>ONNX ネットワーク</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>Stopped. What was fetched is kept; the next time goes on there.</source>
        <translation>停止しました。取得した分は残り、次回はそこから続けます。</translation>
    </message>
    <message>
        <source>The library&apos;s model understands no words. One that does, such as CLIP, is under Settings, More models.</source>
        <translation>このライブラリのモデルは言葉を理解しません。CLIP など言葉を理解するモデルは「設定」の「その他のモデル」にあります。</translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Look for changes now</source>
        <translation>今すぐ変更を確認</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Folders…</source>
        <translation>フォルダー…</translation>
    </message>
    <message>
        <source>Pause until…</source>
        <translation>一時停止の期限…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Problems ({})</source>
        <translation>問題（{}）</translation>
    </message>
</context>
<context>
    <name>AlbumControls</name>
    <message>
        <source>Remembered: it belongs to {}. No file was moved.</source>
        <translation>覚えました：{} のものです。ファイルは移動していません。</translation>
    </message>
    <message>
        <source>Remembered: it does not belong to {}.</source>
        <translation>覚えました：{} のものではありません。</translation>
    </message>
</context>
<context>
    <name>AnswersDialog</name>
    <message>
        <source>Photos and albums</source>
        <translation>写真とアルバム</translation>
    </message>
    <message>
        <source>What you said about photos and albums</source>
        <translation>写真とアルバムについてのあなたの答え</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>{} belongs to {}</source>
        <translation>{} は {} のものです</translation>
    </message>
    <message>
        <source>{} does not belong to {}</source>
        <translation>{} は {} のものではありません</translation>
    </message>
    <message>
        <source>A photo that is not in the library now</source>
        <translation>今はライブラリにない写真</translation>
    </message>
    <message>
        <source>They count when albums are suggested and learned. No file was moved.</source>
        <translation>アルバムの提案と学習に使われます。ファイルは移動していません。</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>まだ何も答えていません。</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Hide this message</source>
        <translation>このメッセージを隠す</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Take {} out of the search</source>
        <translation>{} を検索から外す</translation>
    </message>
</context>
<context>
    <name>CleanupsList</name>
    <message>
        <source>The last 30 days. Files come back under their old names; nothing is overwritten.</source>
        <translation>過去 30 日分です。ファイルは元の名前で戻り、上書きはされません。</translation>
    </message>
    <message>
        <source>Clean-ups</source>
        <translation>整理</translation>
    </message>
    <message>
        <source>Nothing was cleaned up</source>
        <translation>まだ何も整理していません</translation>
    </message>
    <message>
        <source>What goes to the trash is listed here and can be brought back.</source>
        <translation>ゴミ箱に移したものはここに一覧され、元に戻せます。</translation>
    </message>
    <message>
        <source>Files brought back</source>
        <translation>元に戻したファイル</translation>
    </message>
    <message>
        <source>Bring the files back</source>
        <translation>ファイルを元に戻す</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>戻る（Esc）</translation>
    </message>
    <message>
        <source>Side by side (C)</source>
        <translation>並べて表示（C）</translation>
    </message>
    <message>
        <source>Flicker (Tab)</source>
        <translation>切り替え（Tab）</translation>
    </message>
    <message>
        <source>Difference (D)</source>
        <translation>違い（D）</translation>
    </message>
    <message>
        <source>Laid over each other</source>
        <translation>重ねて表示</translation>
    </message>
    <message>
        <source>Show a crop where it lies in the original</source>
        <translation>切り抜きを元の写真での位置に表示</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>全体を表示</translation>
    </message>
    <message>
        <source>Every pixel (Z)</source>
        <translation>等倍（Z）</translation>
    </message>
    <message>
        <source>Tab shows the other picture in the same place. Left and right: other files.</source>
        <translation>Tab で同じ場所にもう一方の画像を表示します。左右キー：ほかのファイル。</translation>
    </message>
    <message>
        <source>Looking for differences…</source>
        <translation>違いを調べています…</translation>
    </message>
    <message>
        <source>Grey is the same, yellow to red differs: {share} of the common part.</source>
        <translation>灰色は同じ、黄から赤は違う部分です：共通部分の {share}。</translation>
    </message>
    <message>
        <source>less than 1 %</source>
        <translation>1% 未満</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>0%</translation>
    </message>
    <message>
        <source>Striped: only in the file that stays ({}).</source>
        <translation>縞模様：残すファイルにだけある部分（{}）。</translation>
    </message>
    <message>
        <source>Only what differs is listed. Wheel and drag move all.</source>
        <translation>違うものだけを表示します。ホイールとドラッグで全体が動きます。</translation>
    </message>
</context>
<context>
    <name>DateRange</name>
    <message>
        <source>Only photos from…</source>
        <translation>写真の期間…</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>最初の日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後の日</translation>
    </message>
</context>
<context>
    <name>DecisionsList</name>
    <message>
        <source>Remembered decisions</source>
        <translation>記憶した判断</translation>
    </message>
    <message>
        <source>Nothing was decided yet</source>
        <translation>まだ何も判断していません</translation>
    </message>
    <message>
        <source>Groups that you settle (N) are listed here and can be taken back.</source>
        <translation>解決したグループ（N）はここに一覧され、取り消せます。</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>判断を取り消す</translation>
    </message>
    <message>
        <source>They are about what the photos show, so they hold after moves and renames. A group comes back by itself only when a new file joins it.</source>
        <translation>写真に写っている内容についての判断なので、移動や名前の変更の後も有効です。新しいファイルが加わったときだけ、グループが自動的に戻ります。</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>Nothing is marked.</source>
        <translation>マークされたものはありません。</translation>
    </message>
    <message>
        <source>Files are being moved already.</source>
        <translation>すでにファイルを移動中です。</translation>
    </message>
    <message>
        <source>Nothing to undo here; clean-ups are in the history.</source>
        <translation>ここで元に戻せるものはありません。整理は履歴にあります。</translation>
    </message>
</context>
<context>
    <name>DuplicatesView</name>
    <message>
        <source>Files of the group</source>
        <translation>グループのファイル</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>規則…</translation>
    </message>
    <message>
        <source>Which file stays: the order of the rules (R)</source>
        <translation>どのファイルを残すか：規則の順序（R）</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>受け入れる</translation>
    </message>
    <message>
        <source>Accept and go to the next group (A)</source>
        <translation>受け入れて次のグループへ（A）</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>これを残す</translation>
    </message>
    <message>
        <source>Keep this file (K)</source>
        <translation>このファイルを残す（K）</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Compare (C)</source>
        <translation>比較（C）</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>重複ではない</translation>
    </message>
    <message>
        <source>Remember that these are no duplicates (N)</source>
        <translation>重複ではないと記憶する（N）</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>スタックする</translation>
    </message>
    <message>
        <source>Keep them together: searches show them in one tile (S)</source>
        <translation>まとめておく: 検索では 1 つのタイルに表示されます (S)</translation>
    </message>
    <message>
        <source>Mark by rule</source>
        <translation>規則でマーク</translation>
    </message>
    <message>
        <source>Take all marks away</source>
        <translation>すべてのマークを外す</translation>
    </message>
    <message>
        <source>See what would go (Del)</source>
        <translation>移動されるものを確認（Del）</translation>
    </message>
    <message>
        <source>History of clean-ups and decisions (H)</source>
        <translation>整理と判断の履歴（H）</translation>
    </message>
    <message>
        <source>All keys (?)</source>
        <translation>すべてのキー（?）</translation>
    </message>
    <message>
        <source>Looking for copies…</source>
        <translation>コピーを探しています…</translation>
    </message>
    <message>
        <source>The first groups come in a moment.</source>
        <translation>まもなく最初のグループが表示されます。</translation>
    </message>
    <message>
        <source>No copies here</source>
        <translation>コピーはありません</translation>
    </message>
    <message>
        <source>What you settled before stays away until a new file joins it.</source>
        <translation>解決済みのものは、新しいファイルが加わるまで表示されません。</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>問題が起きました</translation>
    </message>
    <message>
        <source>This is a bug in photofinder. Your photos are not affected, and you can go on. The text below helps to mend it; nothing is sent anywhere.</source>
        <translation>photofinder の不具合です。写真に影響はなく、そのまま続けられます。下の文は修正の手がかりになります。どこにも送信されません。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>There is no program to show folders with.</source>
        <translation>フォルダーを表示するプログラムがありません。</translation>
    </message>
    <message>
        <source>Its drive is not connected.</source>
        <translation>ドライブが接続されていません。</translation>
    </message>
    <message>
        <source>There is no program to open this photo with.</source>
        <translation>この写真を開くプログラムがありません。</translation>
    </message>
    <message>
        <source>{} could not be started.</source>
        <translation>{} を起動できませんでした。</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>別のプログラムで開く</translation>
    </message>
    <message>
        <source>Copied the path.</source>
        <translation>パスをコピーしました。</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Only in folder</source>
        <translation>フォルダー内のみ</translation>
    </message>
    <message>
        <source>Only from</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Only between two days…</source>
        <translation>2 つの日付の間のみ…</translation>
    </message>
    <message>
        <source>Fold copies into one tile</source>
        <translation>コピーを 1 つのタイルにまとめる</translation>
    </message>
    <message>
        <source>Hide the same moment</source>
        <translation>同じ瞬間を隠す</translation>
    </message>
    <message>
        <source>in {}</source>
        <translation>{} 内</translation>
    </message>
    <message>
        <source>All of {}</source>
        <translation>{} 全体</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Choose folders with photos</source>
        <translation>写真のあるフォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Their photos are looked at once; then every similar one is a click away. You can search from the first hundred photos on.</source>
        <translation>中の写真を一度だけ調べます。その後は似た写真がクリックひとつで見つかります。最初の 100 枚から検索できます。</translation>
    </message>
    <message>
        <source>or drop folders here</source>
        <translation>またはここにフォルダーをドロップ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. Your photos are never changed.</source>
        <translation>データがこのコンピューターの外に出ることはありません。写真が変更されることもありません。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Choose a folder with photos</source>
        <translation>写真のあるフォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>別のフォルダーを選ぶ…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダーを選ぶ…</translation>
    </message>
    <message>
        <source>Drop folders here; single photos can be searched later.</source>
        <translation>ここにはフォルダーをドロップしてください。1 枚ずつの写真での検索は後でできます。</translation>
    </message>
</context>
<context>
    <name>FolderCard</name>
    <message>
        <source>Look for changes now</source>
        <translation>今すぐ変更を確認</translation>
    </message>
    <message>
        <source>Take this folder out of the library</source>
        <translation>このフォルダーをライブラリから外す</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>保護</translation>
    </message>
    <message>
        <source>No file in this folder can ever be removed</source>
        <translation>このフォルダーのファイルは決して削除できません</translation>
    </message>
    <message>
        <source>Leave out, for example: *.png, Screenshots</source>
        <translation>除外の例：*.png, Screenshots</translation>
    </message>
    <message>
        <source>Patterns of files and folders to leave out</source>
        <translation>除外するファイルとフォルダーのパターン</translation>
    </message>
    <message>
        <source>They are gone</source>
        <translation>もうありません</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>Take it out of the library? The photos stay where they are.</source>
        <translation>ライブラリから外しますか？写真はそのままの場所に残ります。</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>Folders with photos</source>
        <translation>写真のフォルダー</translation>
    </message>
    <message>
        <source>Photos in these folders and all folders below are found. Nothing in them is ever changed. Drop folders here to add them.</source>
        <translation>これらのフォルダーとその下のすべての写真が見つかります。中身が変更されることはありません。追加するにはここにフォルダーをドロップします。</translation>
    </message>
    <message>
        <source>No folder yet.</source>
        <translation>まだフォルダーがありません。</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Choose a folder with photos</source>
        <translation>写真のあるフォルダーを選ぶ</translation>
    </message>
</context>
<context>
    <name>GridPage</name>
    <message>
        <source>Show everything</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Choose folders…</source>
        <translation>フォルダーを選ぶ…</translation>
    </message>
    <message>
        <source>No photos here yet</source>
        <translation>まだ写真がありません</translation>
    </message>
    <message>
        <source>New photos appear here by themselves. Other folders can be added, or dropped on the window.</source>
        <translation>新しい写真は自動的にここに表示されます。ほかのフォルダーを追加したり、ウィンドウにドロップしたりできます。</translation>
    </message>
    <message>
        <source>Drop folders with photos here</source>
        <translation>写真のフォルダーをここにドロップ</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. Your photos are never changed.</source>
        <translation>データがこのコンピューターの外に出ることはありません。写真が変更されることもありません。</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>写真を探しています…</translation>
    </message>
    <message>
        <source>No photo is this much alike</source>
        <translation>ここまで似ている写真はありません</translation>
    </message>
    <message>
        <source>Move the slider at the top towards Everything to see more.</source>
        <translation>上のスライダーを「すべて」の方に動かすと、もっと表示されます。</translation>
    </message>
    <message>
        <source>Nothing similar found</source>
        <translation>似た写真は見つかりませんでした</translation>
    </message>
</context>
<context>
    <name>GroupsPanel</name>
    <message>
        <source>Groups of copies</source>
        <translation>コピーのグループ</translation>
    </message>
    <message>
        <source>Which kinds of groups to show</source>
        <translation>表示するグループの種類</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Search for copies</source>
        <translation>コピーを探す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>もう一度探す</translation>
    </message>
    <message>
        <source>{done} of {total} photos looked at</source>
        <translation>{total} 枚中 {done} 枚を確認済み</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Search not finished</source>
        <translation>検索は終わっていません</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>整理</translation>
    </message>
    <message>
        <source>Where its files are</source>
        <translation>ファイルの場所</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Back (Esc)</source>
        <translation>戻る（Esc）</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Clean-ups</source>
        <translation>整理</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Facts about the photo</source>
        <translation>写真の情報</translation>
    </message>
    <message>
        <source>Select a photo to see its facts.</source>
        <translation>写真を選択すると情報が表示されます。</translation>
    </message>
    <message>
        <source>Size in all</source>
        <translation>合計サイズ</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>期間</translation>
    </message>
</context>
<context>
    <name>KeeperRules</name>
    <message>
        <source>Rules for the file to keep, in their order</source>
        <translation>残すファイルの規則（順番どおり）</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+↑</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+↓</translation>
    </message>
    <message>
        <source>Usual order</source>
        <translation>通常の順序</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Go on indexing</source>
        <translation>インデックス作成を再開</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>インデックス作成を一時停止</translation>
    </message>
    <message>
        <source>Looking for changes in all folders.</source>
        <translation>すべてのフォルダーで変更を確認しています。</translation>
    </message>
</context>
<context>
    <name>PauseMenu</name>
    <message>
        <source>Pause for an hour</source>
        <translation>1 時間一時停止</translation>
    </message>
    <message>
        <source>Pause until the next start</source>
        <translation>次回の起動まで一時停止</translation>
    </message>
    <message>
        <source>Pause until plugged in</source>
        <translation>電源につなぐまで一時停止</translation>
    </message>
</context>
<context>
    <name>PhotoCommands</name>
    <message>
        <source>This file has a name that no pattern can hold.</source>
        <translation>このファイル名はパターンで表せません。</translation>
    </message>
    <message>
        <source>Nothing was moved: {}.</source>
        <translation>何も移動しませんでした：{}。</translation>
    </message>
    <message>
        <source>Nothing came back: {}.</source>
        <translation>何も戻せませんでした：{}。</translation>
    </message>
</context>
<context>
    <name>PhotoCompare</name>
    <message>
        <source>Their drive is not connected.</source>
        <translation>ドライブが接続されていません。</translation>
    </message>
</context>
<context>
    <name>PhotoGrid</name>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
</context>
<context>
    <name>PictureSession</name>
    <message>
        <source>This photo is not in the library any more.</source>
        <translation>この写真はもうライブラリにありません。</translation>
    </message>
</context>
<context>
    <name>PlacesModel</name>
    <message>
        <source>Many of its files vanished at once and are kept</source>
        <translation>多くのファイルが一度に見えなくなりましたが、記録は残してあります</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>どうなるか</translation>
    </message>
    <message>
        <source>Stays: {}</source>
        <translation>残る：{}</translation>
    </message>
    <message>
        <source>Goes; this copy stays: {}</source>
        <translation>移動。残るコピー：{}</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>to the trash</source>
        <translation>ゴミ箱へ</translation>
    </message>
    <message>
        <source>freed</source>
        <translation>空く容量</translation>
    </message>
    <message>
        <source>lose all copies</source>
        <translation>すべてのコピーを失うグループ</translation>
    </message>
    <message>
        <source>skipped, with the reason below</source>
        <translation>スキップ（理由は下記）</translation>
    </message>
    <message>
        <source>Files of the dry run</source>
        <translation>試行のファイル</translation>
    </message>
    <message>
        <source>Files moved</source>
        <translation>移動したファイル</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>ファイルを確認しています…</translation>
    </message>
    <message>
        <source>This would go to the trash and to quarantine</source>
        <translation>ゴミ箱と隔離フォルダーに移動されるもの</translation>
    </message>
    <message>
        <source>This would go to the trash</source>
        <translation>ゴミ箱に移動されるもの</translation>
    </message>
    <message>
        <source>There is no trash at {place}. The folder “{folder}” on that same volume takes its part: files wait there until you bring them back or remove them yourself.</source>
        <translation>{place} にはゴミ箱がありません。同じボリュームのフォルダー「{folder}」が代わりになります。ファイルは、元に戻すか自分で削除するまでそこに残ります。</translation>
    </message>
    <message>
        <source>Moving the files…</source>
        <translation>ファイルを移動しています…</translation>
    </message>
    <message>
        <source>Cancel leaves the rest where it is; what went can be brought back.</source>
        <translation>キャンセルすると残りはそのままです。移動したものは元に戻せます。</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total} 中 {done}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Nothing has moved yet. Each file is looked at again just before it goes; it goes to the trash, never further, and can be brought back.</source>
        <translation>まだ何も移動していません。各ファイルは移動の直前にもう一度確認されます。移動先はゴミ箱だけで、元に戻せます。</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The settings could not be saved: {}.</source>
        <translation>設定を保存できませんでした：{}。</translation>
    </message>
</context>
<context>
    <name>ProblemModel</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
</context>
<context>
    <name>ProblemRows</name>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>無視</translation>
    </message>
</context>
<context>
    <name>ProblemsPage</name>
    <message>
        <source>These files could not be used. The rest of the library is not affected; a file that changes is tried again by itself.</source>
        <translation>これらのファイルは使えませんでした。ライブラリの残りには影響ありません。ファイルが変わると自動的に再試行します。</translation>
    </message>
    <message>
        <source>Show ignored</source>
        <translation>無視したものを表示</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>問題はありません</translation>
    </message>
    <message>
        <source>Every file could be used.</source>
        <translation>すべてのファイルを使えました。</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>すべて再試行</translation>
    </message>
    <message>
        <source>Do not ignore</source>
        <translation>無視しない</translation>
    </message>
    <message>
        <source>Ignore all</source>
        <translation>すべて無視</translation>
    </message>
</context>
<context>
    <name>QueryInput</name>
    <message>
        <source>A search needs at least one photo to be like.</source>
        <translation>検索には、似せたい写真が少なくとも 1 枚必要です。</translation>
    </message>
</context>
<context>
    <name>QueryStrip</name>
    <message>
        <source>Similar to</source>
        <translation>似ている写真</translation>
    </message>
    <message>
        <source>all of these</source>
        <translation>これらすべて</translation>
    </message>
    <message>
        <source>any of these</source>
        <translation>これらのどれか</translation>
    </message>
    <message>
        <source>All or any of the examples</source>
        <translation>例のすべて、またはどれか</translation>
    </message>
    <message>
        <source>Narrow the search, or show it differently</source>
        <translation>検索を絞り込む、または表示を変える</translation>
    </message>
    <message>
        <source>Save this search (Ctrl+S)</source>
        <translation>この検索を保存（Ctrl+S）</translation>
    </message>
    <message>
        <source>How alike</source>
        <translation>似ている度合い</translation>
    </message>
    <message>
        <source>How alike photos must be: from Identical to Everything</source>
        <translation>どれだけ似ている必要があるか：「同一」から「すべて」まで</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>最低限</translation>
    </message>
    <message>
        <source>Looking for</source>
        <translation>検索:</translation>
    </message>
    <message>
        <source>Less like {}</source>
        <translation>{} には似せない</translation>
    </message>
    <message>
        <source>Only in the folder {}</source>
        <translation>フォルダー {} 内のみ</translation>
    </message>
    <message>
        <source>Only photos from {}</source>
        <translation>{} の写真のみ</translation>
    </message>
</context>
<context>
    <name>RemovalQuestion</name>
    <message>
        <source>Move to the trash</source>
        <translation>ゴミ箱に移動</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>ゴミ箱に移動</translation>
    </message>
    <message>
        <source>Move all files</source>
        <translation>すべてのファイルを移動</translation>
    </message>
    <message>
        <source>Keep one of each</source>
        <translation>それぞれ 1 つ残す</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Which file stays</source>
        <translation>どのファイルを残すか</translation>
    </message>
    <message>
        <source>The first rule that tells two files apart decides. Drag the rules into your order. Where none decides, the group is called a tie.</source>
        <translation>2 つのファイルを区別する最初の規則で決まります。規則はドラッグして並べ替えられます。どれでも決まらない場合は同点になります。</translation>
    </message>
    <message>
        <source>Groups that you have decided about stay as they are.</source>
        <translation>すでに判断したグループはそのままです。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Removed the saved search {}.</source>
        <translation>保存した検索 {} を削除しました。</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>インデックス作成</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>More models</source>
        <translation>その他のモデル</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Privacy and data</source>
        <translation>プライバシーとデータ</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>Version {}</source>
        <translation>バージョン {}</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>どこでも</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>One photo</source>
        <translation>1 枚の写真</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>View the photo</source>
        <translation>写真を見る</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>ライブラリに戻る</translation>
    </message>
    <message>
        <source>Next, previous</source>
        <translation>次、前</translation>
    </message>
    <message>
        <source>Play or pause an animation</source>
        <translation>アニメーションを再生、一時停止</translation>
    </message>
    <message>
        <source>All of it, every pixel</source>
        <translation>全体、等倍</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <translation>拡大、縮小</translation>
    </message>
    <message>
        <source>Find a part of it</source>
        <translation>一部分で検索</translation>
    </message>
    <message>
        <source>Keypoints</source>
        <translation>特徴点</translation>
    </message>
    <message>
        <source>Turn the view</source>
        <translation>表示を回転</translation>
    </message>
    <message>
        <source>Back to the photos</source>
        <translation>写真一覧に戻る</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>もう一度探す</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Show what is being done</source>
        <translation>進行状況を表示</translation>
    </message>
    <message>
        <source>Indexing progress</source>
        <translation>インデックス作成の進行状況</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>インデックス作成を一時停止</translation>
    </message>
    <message>
        <source>Size of the thumbnails</source>
        <translation>サムネイルの大きさ</translation>
    </message>
    <message>
        <source>Go on indexing</source>
        <translation>インデックス作成を再開</translation>
    </message>
</context>
<context>
    <name>SuggestionBox</name>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Remembered for later suggestions. No file is moved.</source>
        <translation>今後の提案のために覚えます。ファイルは移動しません。</translation>
    </message>
    <message>
        <source>All answers…</source>
        <translation>すべての答え…</translation>
    </message>
    <message>
        <source>Looks like it belongs to: {} ({})</source>
        <translation>{} のもののようです（{}）</translation>
    </message>
    <message>
        <source>Perhaps it belongs to: {} ({})</source>
        <translation>{} のものかもしれません（{}）</translation>
    </message>
    <message>
        <source>Yes, it belongs to {}</source>
        <translation>はい、{} のものです</translation>
    </message>
    <message>
        <source>No, it does not belong to {}</source>
        <translation>いいえ、{} のものではありません</translation>
    </message>
    <message>
        <source>You said: it belongs to {}.</source>
        <translation>あなたの答え：{} のものです。</translation>
    </message>
    <message>
        <source>You said: it does not belong to {}.</source>
        <translation>あなたの答え：{} のものではありません。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Take back: {}</source>
        <translation>取り消す：{}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>戻る（Alt+←）</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>進む（Alt+→）</translation>
    </message>
    <message>
        <source>Search in words (Ctrl+F)</source>
        <translation>言葉で検索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find similar from file…</source>
        <translation>ファイルから似た写真を探す…</translation>
    </message>
    <message>
        <source>Search with a picture from outside (Ctrl+O)</source>
        <translation>ライブラリ外の画像で検索（Ctrl+O）</translation>
    </message>
    <message>
        <source>Folders…</source>
        <translation>フォルダー…</translation>
    </message>
    <message>
        <source>Choose the folders with photos</source>
        <translation>写真のフォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Show whole photos</source>
        <translation>写真全体を表示</translation>
    </message>
    <message>
        <source>Facts about the photo (I)</source>
        <translation>写真の情報（I）</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show photofinder</source>
        <translation>photofinder を表示</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>インデックス作成を一時停止</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Go on indexing</source>
        <translation>インデックス作成を再開</translation>
    </message>
</context>
<context>
    <name>Typing</name>
    <message>
        <source>Type the beginning of a file name</source>
        <translation>ファイル名の先頭を入力</translation>
    </message>
    <message>
        <source>No name here begins with “{}”</source>
        <translation>「{}」で始まる名前はありません</translation>
    </message>
</context>
<context>
    <name>VanishBanner</name>
    <message>
        <source>They may only be away for a while. They are found again by themselves when they are back.</source>
        <translation>一時的に見えないだけかもしれません。戻れば自動的に見つかります。</translation>
    </message>
    <message>
        <source>They are gone</source>
        <translation>もうありません</translation>
    </message>
    <message>
        <source>Take them out of the library</source>
        <translation>ライブラリから外す</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>待ち続ける</translation>
    </message>
    <message>
        <source>Keep them in the library and ask no more for now</source>
        <translation>ライブラリに残し、しばらく尋ねない</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Back to the photos (Esc)</source>
        <translation>写真一覧に戻る（Esc）</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>似た写真を探す</translation>
    </message>
    <message>
        <source>Find similar photos (F)</source>
        <translation>似た写真を探す（F）</translation>
    </message>
    <message>
        <source>Find a part of it: draw a rectangle (S)</source>
        <translation>一部分で検索：四角形で囲む（S）</translation>
    </message>
    <message>
        <source>Show what is recognised: keypoints (K)</source>
        <translation>認識されたものを表示：特徴点（K）</translation>
    </message>
    <message>
        <source>Play or pause (Space)</source>
        <translation>再生または一時停止（スペース）</translation>
    </message>
    <message>
        <source>Turn the view (R)</source>
        <translation>表示を回転（R）</translation>
    </message>
    <message>
        <source>Show all of it (0)</source>
        <translation>全体を表示（0）</translation>
    </message>
    <message>
        <source>Show every pixel (1)</source>
        <translation>等倍で表示（1）</translation>
    </message>
    <message>
        <source>Facts about the photo (I)</source>
        <translation>写真の情報（I）</translation>
    </message>
    <message>
        <source>The frame shows where the picture that you search with lies.</source>
        <translation>枠は、検索に使った画像の位置を示します。</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Find similar</source>
        <translation>似た写真を探す</translation>
    </message>
    <message>
        <source>Find similar in this folder</source>
        <translation>このフォルダーで似た写真を探す</translation>
    </message>
    <message>
        <source>Find duplicates of this</source>
        <translation>この写真の重複を探す</translation>
    </message>
    <message>
        <source>Add to search</source>
        <translation>検索に追加</translation>
    </message>
    <message>
        <source>Less like this</source>
        <translation>これには似せない</translation>
    </message>
    <message>
        <source>View</source>
        <translation>見る</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Not similar</source>
        <translation>似ていない</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>Move to trash…</source>
        <translation>ゴミ箱に移動…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>この検索を保存</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>Show or fold the copies of a tile</source>
        <translation>タイルのコピーを表示または折りたたむ</translation>
    </message>
    <message>
        <source>Go to a file name</source>
        <translation>ファイル名に移動</translation>
    </message>
    <message>
        <source>Paste picture and search</source>
        <translation>画像を貼り付けて検索</translation>
    </message>
    <message>
        <source>Search in words</source>
        <translation>言葉で検索</translation>
    </message>
    <message>
        <source>Find similar from file…</source>
        <translation>ファイルから似た写真を探す…</translation>
    </message>
    <message>
        <source>Folders…</source>
        <translation>フォルダー…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Facts about the photo</source>
        <translation>写真の情報</translation>
    </message>
    <message>
        <source>Show whole photos</source>
        <translation>写真全体を表示</translation>
    </message>
    <message>
        <source>Larger thumbnails</source>
        <translation>サムネイルを大きく</translation>
    </message>
    <message>
        <source>Smaller thumbnails</source>
        <translation>サムネイルを小さく</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>インデックス作成を一時停止</translation>
    </message>
    <message>
        <source>Look for changes now</source>
        <translation>今すぐ変更を確認</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Settings and about…</source>
        <translation>設定と情報…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Find similar to all of these</source>
        <translation>これらすべてに似た写真を探す</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>別のプログラムで開く</translation>
    </message>
    <message>
        <source>Other program…</source>
        <translation>その他のプログラム…</translation>
    </message>
</context>
<context>
    <name>WindowDialogs</name>
    <message>
        <source>Find similar photos</source>
        <translation>似た写真を探す</translation>
    </message>
    <message>
        <source>Find photos similar to…</source>
        <translation>似た写真を探す…</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
</context>
<context>
    <name>WindowLayout</name>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Add to library</source>
        <translation>ライブラリに追加</translation>
    </message>
</context>
<context>
    <name>WordField</name>
    <message>
        <source>Search in words</source>
        <translation>言葉で検索</translation>
    </message>
    <message>
        <source>Say what the photos show, then Enter (Ctrl+F comes here).
A minus before a word: not that.
Shift+Enter adds to the search on the screen.</source>
        <translation>写真に写っているものを入力して Enter を押します (Ctrl+F でここに移動)。
言葉の前にマイナスを付けると除外します。
Shift+Enter で表示中の検索に追加します。</translation>
    </message>
</context>
<context>
    <name>WordsSession</name>
    <message>
        <source>Say in a word or two what the photos show.</source>
        <translation>写真に写っているものを 1、2 語で入力してください。</translation>
    </message>
</context>
</TS>
