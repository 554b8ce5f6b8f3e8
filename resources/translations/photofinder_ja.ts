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
        <source>Remembered: these are not duplicates. They come back only with a new file.</source>
        <translation>記憶しました：これらは重複ではありません。新しいファイルが加わったときだけ再び現れます。</translation>
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
        <source>Single folders…</source>
        <translation>個々のフォルダー…</translation>
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
        <source>This photo is not in the library any more.</source>
        <translation>この写真はもうライブラリにありません。</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>貼り付けた画像</translation>
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
        <source>{photos}, {time} here, {size}</source>
        <translation>{photos}、このコンピューターで {time}、{size}</translation>
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
        <source>None: nothing leaves this computer. The program opens no connection, not even to look for a newer version.</source>
        <translation>使いません：データがこのコンピューターの外に出ることはありません。新しいバージョンの確認も含め、一切接続しません。</translation>
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
</TS>
