<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>enlarged from about {}</source>
        <translation>由约 {} 放大而来</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>{} of the pixels</source>
        <translation>像素数的 {}</translation>
    </message>
    <message>
        <source>{} × the pixels</source>
        <translation>像素数的 {} 倍</translation>
    </message>
    <message>
        <source>other shape</source>
        <translation>宽高比不同</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>{} less</source>
        <translation>小 {}</translation>
    </message>
    <message>
        <source>{} more</source>
        <translation>大 {}</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>not {}</source>
        <translation>不是 {}</translation>
    </message>
    <message>
        <source>lossless</source>
        <translation>无损</translation>
    </message>
    <message>
        <source>{saved}, once {real}</source>
        <translation>{saved}，曾为 {real}</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>more compressed</source>
        <translation>压缩更多</translation>
    </message>
    <message>
        <source>less compressed</source>
        <translation>压缩更少</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>拍摄时间</translation>
    </message>
    <message>
        <source>date is lost</source>
        <translation>日期已丢失</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>knows its date</source>
        <translation>保留了日期</translation>
    </message>
    <message>
        <source>{} later</source>
        <translation>晚 {}</translation>
    </message>
    <message>
        <source>{} earlier</source>
        <translation>早 {}</translation>
    </message>
    <message>
        <source>{} d</source>
        <translation>{} 天</translation>
    </message>
    <message>
        <source>{} h</source>
        <translation>{} 小时</translation>
    </message>
    <message>
        <source>{} min</source>
        <translation>{} 分钟</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{} 秒</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>another folder</source>
        <translation>另一个文件夹</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>the same bytes</source>
        <translation>字节完全相同</translation>
    </message>
    <message>
        <source>same shot</source>
        <translation>同一次拍摄</translation>
    </message>
    <message>
        <source>alike, {}</source>
        <translation>相似，{}</translation>
    </message>
    <message>
        <source>too little detail: cannot tell</source>
        <translation>细节太少，无法判断</translation>
    </message>
    <message>
        <source>another shot</source>
        <translation>另一次拍摄</translation>
    </message>
    <message>
        <source>not compared point by point</source>
        <translation>未逐点比较</translation>
    </message>
    <message>
        <source>shows {} of it</source>
        <translation>显示其中的 {}</translation>
    </message>
    <message>
        <source>more around it</source>
        <translation>四周内容更多</translation>
    </message>
    <message>
        <source>turned by {}°</source>
        <translation>旋转了 {}°</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Previous or next group</source>
        <translation>上一组或下一组</translation>
    </message>
    <message>
        <source>Previous or next file of the group</source>
        <translation>组内的上一个或下一个文件</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Mark the file for the trash, or take the mark away</source>
        <translation>将文件标记为移入回收站，或取消标记</translation>
    </message>
    <message>
        <source>Keep this file instead of the proposed one</source>
        <translation>保留此文件，而不是建议的那个</translation>
    </message>
    <message>
        <source>Accept the group as it is proposed, and go to the next one</source>
        <translation>按建议接受该组，并转到下一组</translation>
    </message>
    <message>
        <source>Not duplicates: remembered, the group does not come back</source>
        <translation>不是重复项：会被记住，该组不再出现</translation>
    </message>
    <message>
        <source>Stack: they stay, and searches show them in one tile</source>
        <translation>堆叠：它们会保留，搜索时显示为一个图块</translation>
    </message>
    <message>
        <source>Compare the files large, side by side</source>
        <translation>并排放大比较文件</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Compare by flicker: one after the other in the same place</source>
        <translation>闪烁对比：在同一位置轮流显示</translation>
    </message>
    <message>
        <source>Show what differs, in colours</source>
        <translation>用颜色显示差异</translation>
    </message>
    <message>
        <source>While comparing: every pixel (1:1), and back</source>
        <translation>比较时：原始像素（1:1），再按返回</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Show what the trash would take: nothing moves before you say so</source>
        <translation>显示将移入回收站的内容：在你确认之前不会移动任何文件</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The order of the rules that choose the file to keep</source>
        <translation>选择保留文件的规则顺序</translation>
    </message>
    <message>
        <source>History of clean-ups and decisions</source>
        <translation>清理与决定的历史</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>此列表</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) with it</source>
        <translation>
            <numerusform>连同 %Ln 个附属文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use a quarantine folder for %Ln file(s) without a trash</source>
        <translation>
            <numerusform>为 %Ln 个没有回收站的文件使用隔离文件夹</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln file(s) to the trash</source>
        <translation>
            <numerusform>将 %Ln 个文件移入回收站</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复项</translation>
    </message>
    <message>
        <source>Identical files</source>
        <translation>完全相同的文件</translation>
    </message>
    <message>
        <source>Same picture</source>
        <translation>同一画面</translation>
    </message>
    <message>
        <source>Same moment</source>
        <translation>同一时刻</translation>
    </message>
    <message>
        <source>Looks alike</source>
        <translation>看起来相似</translation>
    </message>
    <message>
        <source>Every byte is the same.</source>
        <translation>每个字节都相同。</translation>
    </message>
    <message>
        <source>One shot, edited or saved again: its points fit and its pixels agree.</source>
        <translation>同一次拍摄，经过编辑或重新保存：特征点吻合，像素一致。</translation>
    </message>
    <message>
        <source>Different shots taken within seconds. They are not copies.</source>
        <translation>几秒内拍摄的不同照片，并非副本。</translation>
    </message>
    <message>
        <source>They look alike, no more than that. They are not copies.</source>
        <translation>只是看起来相似，并非副本。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln 组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked</source>
        <translation>
            <numerusform>已标记 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>{} can be freed</source>
        <translation>可释放 {}</translation>
    </message>
    <message>
        <source>New here</source>
        <translation>新加入</translation>
    </message>
    <message>
        <source>{} stays: you chose it.</source>
        <translation>保留 {}：由你选定。</translation>
    </message>
    <message>
        <source>A tie: no rule prefers it to the next one.</source>
        <translation>平局：没有规则使它优于下一个。</translation>
    </message>
    <message>
        <source>{} stays.</source>
        <translation>保留 {}。</translation>
    </message>
    <message>
        <source>{name} stays because {reasons}.</source>
        <translation>保留 {name}，因为{reasons}。</translation>
    </message>
    <message>
        <source>{reason}: {detail}</source>
        <translation>{reason}：{detail}</translation>
    </message>
    <message>
        <source>its companion: {}</source>
        <translation>其附属文件：{}</translation>
    </message>
    <message>
        <source>it lies in a protected folder</source>
        <translation>它位于受保护的文件夹中</translation>
    </message>
    <message>
        <source>it is the one that is kept</source>
        <translation>它是要保留的文件</translation>
    </message>
    <message>
        <source>it is the kept file under another name</source>
        <translation>它是要保留的文件的另一个名称</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>它已不存在</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>它不是普通文件</translation>
    </message>
    <message>
        <source>it has changed since it was read</source>
        <translation>读取之后已更改</translation>
    </message>
    <message>
        <source>it has changed since the dry run</source>
        <translation>试运行之后已更改</translation>
    </message>
    <message>
        <source>it is being changed</source>
        <translation>它正在被更改</translation>
    </message>
    <message>
        <source>it has other bytes than expected</source>
        <translation>其字节与预期不符</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>its drive is not connected</source>
        <translation>所在的驱动器未连接</translation>
    </message>
    <message>
        <source>the file to keep is not there any more</source>
        <translation>要保留的文件已不存在</translation>
    </message>
    <message>
        <source>the file to keep is no ordinary file</source>
        <translation>要保留的文件不是普通文件</translation>
    </message>
    <message>
        <source>the file to keep has changed since it was read</source>
        <translation>要保留的文件在读取之后已更改</translation>
    </message>
    <message>
        <source>the file to keep has changed since the dry run</source>
        <translation>要保留的文件在试运行之后已更改</translation>
    </message>
    <message>
        <source>the file to keep is being changed</source>
        <translation>要保留的文件正在被更改</translation>
    </message>
    <message>
        <source>the file to keep has other bytes than expected</source>
        <translation>要保留的文件的字节与预期不符</translation>
    </message>
    <message>
        <source>the file to keep cannot be read</source>
        <translation>无法读取要保留的文件</translation>
    </message>
    <message>
        <source>the file to keep is no readable picture</source>
        <translation>要保留的文件不是可读取的图片</translation>
    </message>
    <message>
        <source>the file to keep lies in a trash</source>
        <translation>要保留的文件在回收站中</translation>
    </message>
    <message>
        <source>its film has no counterpart beside the file to keep</source>
        <translation>要保留的文件旁没有对应的视频</translation>
    </message>
    <message>
        <source>its side file has no counterpart beside the file to keep</source>
        <translation>要保留的文件旁没有对应的附属文件</translation>
    </message>
    <message>
        <source>it has side files, and those are to stay</source>
        <translation>它有附属文件，而这些文件要保留</translation>
    </message>
    <message>
        <source>its volume has no trash</source>
        <translation>所在的卷没有回收站</translation>
    </message>
    <message>
        <source>no quarantine folder can be made on its volume</source>
        <translation>无法在其所在的卷上创建隔离文件夹</translation>
    </message>
    <message>
        <source>the trash cannot be written</source>
        <translation>无法写入回收站</translation>
    </message>
    <message>
        <source>it could not be moved</source>
        <translation>无法移动</translation>
    </message>
    <message>
        <source>it stopped half-way</source>
        <translation>中途停止</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>it is not in the trash any more</source>
        <translation>它已不在回收站中</translation>
    </message>
    <message>
        <source>it is neither in its folder nor in the trash</source>
        <translation>它既不在原文件夹中，也不在回收站中</translation>
    </message>
    <message>
        <source>the file in the trash is another one</source>
        <translation>回收站中的文件是另一个文件</translation>
    </message>
    <message>
        <source>another file has this name now</source>
        <translation>现在另一个文件使用了此名称</translation>
    </message>
    <message>
        <source>it cannot come back</source>
        <translation>无法放回</translation>
    </message>
    <message>
        <source>its photo cannot come back</source>
        <translation>其照片无法放回</translation>
    </message>
    <message>
        <source>interrupted before it was moved</source>
        <translation>在移动之前被中断</translation>
    </message>
    <message>
        <source>it is rated</source>
        <translation>它有评级</translation>
    </message>
    <message>
        <source>it has a side file</source>
        <translation>它有附属文件</translation>
    </message>
    <message>
        <source>it is the original format ({})</source>
        <translation>它是原始格式（{}）</translation>
    </message>
    <message>
        <source>it has more real pixels ({} × {})</source>
        <translation>它的真实像素更多（{} × {}）</translation>
    </message>
    <message>
        <source>it is less compressed (quality {})</source>
        <translation>它压缩较少（质量 {}）</translation>
    </message>
    <message>
        <source>it knows when and with what it was taken</source>
        <translation>它记录了拍摄时间和设备</translation>
    </message>
    <message>
        <source>it has the oldest capture date</source>
        <translation>它的拍摄日期最早</translation>
    </message>
    <message>
        <source>its path is shorter</source>
        <translation>它的路径更短</translation>
    </message>
    <message>
        <source>it was kept before</source>
        <translation>它以前就被保留过</translation>
    </message>
    <message>
        <source>Protected folder</source>
        <translation>受保护的文件夹</translation>
    </message>
    <message>
        <source>Side file or rating</source>
        <translation>附属文件或评级</translation>
    </message>
    <message>
        <source>Original format</source>
        <translation>原始格式</translation>
    </message>
    <message>
        <source>Real resolution</source>
        <translation>真实分辨率</translation>
    </message>
    <message>
        <source>Less compression</source>
        <translation>压缩较少</translation>
    </message>
    <message>
        <source>Knows when and with what it was taken</source>
        <translation>记录了拍摄时间和设备</translation>
    </message>
    <message>
        <source>Oldest capture date</source>
        <translation>最早的拍摄日期</translation>
    </message>
    <message>
        <source>Shorter path</source>
        <translation>较短的路径</translation>
    </message>
    <message>
        <source>The file lies in a folder that you protect.</source>
        <translation>文件位于你保护的文件夹中。</translation>
    </message>
    <message>
        <source>It has stars, or a side file such as XMP.</source>
        <translation>它有星级，或有 XMP 之类的附属文件。</translation>
    </message>
    <message>
        <source>RAW before HEIC before TIFF before all others.</source>
        <translation>依次为 RAW、HEIC、TIFF、其他格式。</translation>
    </message>
    <message>
        <source>Enlarged pixels and plain frames do not count.</source>
        <translation>放大的像素和纯色边框不计算在内。</translation>
    </message>
    <message>
        <source>Saving once more at a high quality does not count.</source>
        <translation>以高质量重新保存不计算在内。</translation>
    </message>
    <message>
        <source>Its capture date or camera is still there.</source>
        <translation>仍保留拍摄日期或相机信息。</translation>
    </message>
    <message>
        <source>Copies often carry a later date.</source>
        <translation>副本的日期通常较晚。</translation>
    </message>
    <message>
        <source>Copies often lie deeper.</source>
        <translation>副本通常位于更深的位置。</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{}，且{}</translation>
    </message>
    <message>
        <source>It lies in a protected folder: nothing there can be marked.</source>
        <translation>它位于受保护的文件夹中：其中的文件不能标记。</translation>
    </message>
    <message>
        <source>This is the file that stays. Choose another one to keep first (K): a whole group can never be marked.</source>
        <translation>这是要保留的文件。请先选择另一个要保留的文件（K）：不能标记整个组。</translation>
    </message>
    <message>
        <source>It is the file that stays of another group: choose another one there first.</source>
        <translation>它是另一组中要保留的文件：请先在那里另选一个。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be marked: protected, or kept in another group.</source>
        <translation>
            <numerusform>%Ln 个文件无法标记：受保护，或在另一组中保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) moved to the trash, {} freed.</source>
        <translation>
            <numerusform>已将 %Ln 个文件移入回收站，释放 {}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stayed.</source>
        <translation>
            <numerusform>%Ln 个文件留在原处。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) back in place.</source>
        <translation>
            <numerusform>%Ln 个文件已放回原处。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not come back.</source>
        <translation>
            <numerusform>%Ln 个文件无法放回。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stacked: searches show them in one tile. They come back only with a new file.</source>
        <translation>已堆叠：搜索时显示为一个图块。只有出现新文件时才会再次出现。</translation>
    </message>
    <message>
        <source>Remembered: these are not duplicates. They come back only with a new file.</source>
        <translation>已记住：它们不是重复项。只有出现新文件时才会再次列出。</translation>
    </message>
    <message>
        <source>Identical files are in one tile anyway.</source>
        <translation>完全相同的文件本来就在一个图块中。</translation>
    </message>
    <message>
        <source>Taken back: the group is looked for again.</source>
        <translation>已撤回：将重新查找该组。</translation>
    </message>
    <message>
        <source>Looking for copies of it…</source>
        <translation>正在查找它的副本…</translation>
    </message>
    <message>
        <source>No copies of this photo were found. What you settled before stays away.</source>
        <translation>未找到这张照片的副本。已处理的内容不会再出现。</translation>
    </message>
    <message>
        <source>The search was not finished: it has found no copies of this photo so far.</source>
        <translation>搜索未完成：目前尚未找到这张照片的副本。</translation>
    </message>
    <message numerus="yes">
        <source>Duplicates: %Ln file(s)</source>
        <translation>
            <numerusform>重复项：%Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>stays</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>受保护</translation>
    </message>
    <message>
        <source>marked for the trash</source>
        <translation>已标记为移入回收站</translation>
    </message>
    <message>
        <source>KEEP · TIE</source>
        <translation>保留 · 平局</translation>
    </message>
    <message>
        <source>KEEP</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>TO THE TRASH</source>
        <translation>移入回收站</translation>
    </message>
    <message>
        <source>PROTECTED</source>
        <translation>受保护</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln file(s) to the trash…</source>
        <translation>
            <numerusform>将 %Ln 个文件移入回收站…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln photo(s).</source>
        <translation>
            <numerusform>已复制 %Ln 张照片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied the paths of %Ln photo(s).</source>
        <translation>
            <numerusform>已复制 %Ln 张照片的路径。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) in the trash, {}</source>
        <translation>
            <numerusform>%Ln 个文件在回收站中，{}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) back in place</source>
        <translation>
            <numerusform>%Ln 个文件已放回原处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) never moved</source>
        <translation>
            <numerusform>%Ln 个文件未曾移动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) vanished at once. Are they gone for good?</source>
        <translation>
            <numerusform>%Ln 个文件同时消失了。它们不会再回来了吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>File date</source>
        <translation>文件日期</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>相机</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>镜头</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>软件</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评级</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动态</translation>
    </message>
    <message>
        <source>Contains a short video</source>
        <translation>包含一段短视频</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>还有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>全速</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>At half speed the computer rests as long as it works. Other programs always go first.</source>
        <translation>半速时，计算机工作多久就休息多久。其他程序始终优先。</translation>
    </message>
    <message>
        <source>A click on the state below the photos overrules this until the charger is back.</source>
        <translation>点击照片下方的状态可暂时忽略此设置，直到重新接通电源。</translation>
    </message>
    <message>
        <source>Leave out of searches</source>
        <translation>搜索时排除</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>不排除</translation>
    </message>
    <message>
        <source>Pictures below 32 pixels</source>
        <translation>小于 32 像素的图片</translation>
    </message>
    <message>
        <source>Pictures below 128 pixels</source>
        <translation>小于 128 像素的图片</translation>
    </message>
    <message>
        <source>Pictures below 256 pixels</source>
        <translation>小于 256 像素的图片</translation>
    </message>
    <message>
        <source>Pictures below 512 pixels</source>
        <translation>小于 512 像素的图片</translation>
    </message>
    <message>
        <source>The shorter side counts. Icons and previews are mostly below 128.</source>
        <translation>以短边计算。图标和预览图大多小于 128。</translation>
    </message>
    <message>
        <source>Photos that look alike</source>
        <translation>看起来相似的照片</translation>
    </message>
    <message>
        <source>Only very similar ones</source>
        <translation>仅非常相似的</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Also less similar ones</source>
        <translation>也包括不太相似的</translation>
    </message>
    <message>
        <source>Copies of the same picture are compared point by point, whatever is set here.</source>
        <translation>无论此处如何设置，同一画面的副本都会逐点比较。</translation>
    </message>
    <message>
        <source>Side files and films go to the trash with their photo</source>
        <translation>附属文件和视频随照片一起移入回收站</translation>
    </message>
    <message>
        <source>Else photos that have some stay where they are.</source>
        <translation>否则，带有这些文件的照片会留在原处。</translation>
    </message>
    <message>
        <source>Which file of a group to keep: the first rule that tells two apart decides. Drag to change the order.</source>
        <translation>保留组内哪个文件：由第一条能区分两者的规则决定。拖动可更改顺序。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Size of the thumbnails</source>
        <translation>缩略图大小</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>What is open already keeps its texts until the next start.</source>
        <translation>已打开的内容在下次启动前保留原来的文字。</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>“Find similar photos” in the file manager</source>
        <translation>在文件管理器中显示“查找相似照片”</translation>
    </message>
    <message>
        <source>Adds the program to the menus of Nautilus, Dolphin and the desktop, for you alone. Switched off, exactly these entries are taken away.</source>
        <translation>将程序添加到 Nautilus、Dolphin 和桌面的菜单中，仅对你生效。关闭后会准确移除这些条目。</translation>
    </message>
    <message>
        <source>Say when long work is done</source>
        <translation>长时间的工作完成时通知</translation>
    </message>
    <message>
        <source>Once, if it took more than five minutes and the window is not in front.</source>
        <translation>仅一次，当耗时超过五分钟且窗口不在前台时。</translation>
    </message>
    <message>
        <source>Icon in the notification area</source>
        <translation>通知区域图标</translation>
    </message>
    <message>
        <source>Closing the window ends the program, with the icon too.</source>
        <translation>即使显示图标，关闭窗口也会结束程序。</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Leave out everywhere</source>
        <translation>在所有位置排除</translation>
    </message>
    <message>
        <source>For example: *.png, Screenshots</source>
        <translation>例如：*.png, Screenshots</translation>
    </message>
    <message>
        <source>Names of files and folders, with commas between them; * stands for anything.</source>
        <translation>文件和文件夹的名称，用逗号分隔；* 代表任意内容。</translation>
    </message>
    <message>
        <source>Watched folders…</source>
        <translation>监视的文件夹…</translation>
    </message>
    <message>
        <source>Each folder can be protected from removal, leave out more, and tells whether it is connected.</source>
        <translation>每个文件夹都可防止移除、排除更多内容，并显示是否已连接。</translation>
    </message>
    <message>
        <source>Only files on this computer can be used: save the picture first.</source>
        <translation>只能使用本机上的文件：请先保存图片。</translation>
    </message>
    <message>
        <source>This picture could not be read.</source>
        <translation>无法读取此图片。</translation>
    </message>
    <message>
        <source>That is text. Drop or paste a picture to search with it.</source>
        <translation>这是文本。请拖放或粘贴一张图片进行搜索。</translation>
    </message>
    <message>
        <source>There is no picture in what was dropped or pasted.</source>
        <translation>拖放或粘贴的内容中没有图片。</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>此文件已不存在。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date} {time}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{year}年{month}</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>不到一分钟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) with the same content</source>
        <translation>
            <numerusform>%Ln 个内容相同的文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Vanished with many others; waiting for your decision</source>
        <translation>与许多其他照片一同消失；等待你的决定</translation>
    </message>
    <message>
        <source>Its drive is not connected</source>
        <translation>所在的驱动器未连接</translation>
    </message>
    <message>
        <source>{name}, {date}</source>
        <translation>{name}，{date}</translation>
    </message>
    <message>
        <source>Photo {}</source>
        <translation>照片 {}</translation>
    </message>
    <message>
        <source>{word} · score {number}</source>
        <translation>{word} · 得分 {number}</translation>
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
        <translation>没有读取权限</translation>
    </message>
    <message>
        <source>It vanished</source>
        <translation>已消失</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>Not a picture</source>
        <translation>不是图片</translation>
    </message>
    <message>
        <source>Kind of picture not supported</source>
        <translation>不支持此类图片</translation>
    </message>
    <message>
        <source>Damaged or incomplete</source>
        <translation>已损坏或不完整</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>太大</translation>
    </message>
    <message>
        <source>Took too long to read</source>
        <translation>读取耗时过长</translation>
    </message>
    <message>
        <source>Reading it failed badly</source>
        <translation>读取时发生严重错误</translation>
    </message>
    <message>
        <source>Needs too much memory</source>
        <translation>需要的内存过多</translation>
    </message>
    <message>
        <source>Still being written</source>
        <translation>仍在写入</translation>
    </message>
    <message>
        <source>Only in the cloud</source>
        <translation>仅在云端</translation>
    </message>
    <message>
        <source>Could not be compared</source>
        <translation>无法比较</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>所有照片</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>按日期</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>完全相同</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>非常接近</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>相似</translation>
    </message>
    <message>
        <source>Loose</source>
        <translation>略微相似</translation>
    </message>
    <message>
        <source>Less alike</source>
        <translation>不太相似</translation>
    </message>
    <message>
        <source>Almost identical</source>
        <translation>几乎相同</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Watching {} from now on.</source>
        <translation>从现在起监视 {}。</translation>
    </message>
    <message>
        <source>{} is out of the library. Its photos stay where they are.</source>
        <translation>{} 已移出图库。其中的照片留在原处。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out of the list of problems.</source>
        <translation>
            <numerusform>已从问题列表中移除 %Ln 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare the models on my photos</source>
        <translation>用我的照片比较模型</translation>
    </message>
    <message>
        <source>Which is fast here, which finds what belongs together, which finds edited copies? This takes some minutes; searches work meanwhile.</source>
        <translation>哪个在这里快，哪个能找到同属一组的照片，哪个能找到编辑过的副本？需要几分钟，期间可以照常搜索。</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %Ln photo(s).</source>
        <translation>
            <numerusform>用 %Ln 张照片测得。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read.</source>
        <translation>
            <numerusform>%Ln 个文件无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies: edited copies whose original came first. Same folder: of the ten most similar photos, those in the folder of the photo asked for. Agreement: of these ten, those that the model in use finds too. Speeds vary with what else the computer does.</source>
        <translation>副本：原照片排在首位的编辑副本。同一文件夹：最相似的十张照片中，与所查照片在同一文件夹的比例。一致：这十张中，使用中的模型也能找到的比例。速度会随电脑同时在做的事而变化。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Photos a second</source>
        <translation>每秒照片数</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Vector</source>
        <translation>向量</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Same folder</source>
        <translation>同一文件夹</translation>
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
        <translation>使用</translation>
    </message>
    <message>
        <source>Use {}</source>
        <translation>使用 {}</translation>
    </message>
    <message>
        <source>Reading photos…</source>
        <translation>正在读取照片…</translation>
    </message>
    <message>
        <source>Loading {}…</source>
        <translation>正在加载 {}…</translation>
    </message>
    <message>
        <source>Looking at photos with {}…</source>
        <translation>正在用 {} 查看照片…</translation>
    </message>
    <message>
        <source>Looking for edited copies with {}…</source>
        <translation>正在用 {} 查找编辑过的副本…</translation>
    </message>
    <message>
        <source>{} %</source>
        <translation>{}%</translation>
    </message>
    <message numerus="yes">
        <source>A search takes up to %Ln picture(s): the first ones are used.</source>
        <translation>
            <numerusform>一次搜索最多使用 %Ln 张图片：将使用最前面的。</numerusform>
        </translation>
    </message>
    <message>
        <source>Found by words</source>
        <translation>按文字找到</translation>
    </message>
    <message>
        <source>Perhaps the same picture</source>
        <translation>可能是同一张图片</translation>
    </message>
    <message>
        <source>No photo in what the search is narrowed to is alike.</source>
        <translation>在限定的范围内没有相似的照片。</translation>
    </message>
    <message numerus="yes">
        <source>No other photo in the library is like these %Ln photo(s).</source>
        <translation>
            <numerusform>图库中没有与这 %Ln 张照片相似的其他照片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more copies of it in this tile</source>
        <translation>
            <numerusform>此图块中还有 %Ln 个副本</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason} The search goes on without it.</source>
        <translation>{reason}搜索将在没有它的情况下继续。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) could not be used: {}</source>
        <translation>
            <numerusform>%Ln 张图片无法使用：{}</numerusform>
        </translation>
    </message>
    <message>
        <source>A decision needs at least two different photos.</source>
        <translation>一项决定至少需要两张不同的照片。</translation>
    </message>
    <message>
        <source>A decode worker cannot be started: {1}.</source>
        <translation>无法启动读取进程：{1}。</translation>
    </message>
    <message>
        <source>A model is checked on real photos before it is used, on {1} at least; {2} could be read. Name a folder with more by --photos FOLDER.</source>
        <translation>模型在使用前要用真实照片检验，至少 {1} 张；能读取的有 {2} 张。请用 --photos 文件夹 指定照片更多的文件夹。</translation>
    </message>
    <message>
        <source>A search needs at least one example and room for one hit.</source>
        <translation>搜索至少需要一个示例和一个结果的位置。</translation>
    </message>
    <message>
        <source>An entry cannot be removed: {1}: {2}.</source>
        <translation>无法移除一个条目：{1}：{2}。</translation>
    </message>
    <message>
        <source>At least two photos are needed to measure a model.</source>
        <translation>衡量模型至少需要两张照片。</translation>
    </message>
    <message>
        <source>Close photofinder and start it again: what is damaged is mended then.</source>
        <translation>请关闭 photofinder 再重新启动：损坏的部分届时会得到修复。</translation>
    </message>
    <message>
        <source>Decode workers cannot be started.</source>
        <translation>无法启动读取进程。</translation>
    </message>
    <message>
        <source>Decode workers die before they can do anything.</source>
        <translation>读取进程还没做任何事就结束了。</translation>
    </message>
    <message>
        <source>Decoding the file took too long and was stopped.</source>
        <translation>读取文件花的时间太长，已停止。</translation>
    </message>
    <message>
        <source>Decoding the picture needs more memory than is allowed.</source>
        <translation>读取这张图片需要的内存超过了允许的范围。</translation>
    </message>
    <message>
        <source>Folders cannot be watched ({1}) and will be looked at every 15 minutes.</source>
        <translation>无法监视文件夹（{1}），将每 15 分钟查看一次。</translation>
    </message>
    <message>
        <source>Free space on the drive of {1}, or make it writable; indexing goes on by itself. Search works meanwhile.</source>
        <translation>请在 {1} 所在的驱动器上腾出空间，或使其可写；索引会自动继续。期间搜索仍可使用。</translation>
    </message>
    <message>
        <source>HEIC pictures need the package pillow-heif: install photofinder[heif].</source>
        <translation>HEIC 图片需要 pillow-heif 包：请安装 photofinder[heif]。</translation>
    </message>
    <message>
        <source>Indexing failed: {1}: {2}.</source>
        <translation>索引失败：{1}：{2}。</translation>
    </message>
    <message>
        <source>It is tried again in a while.</source>
        <translation>稍后会再次尝试。</translation>
    </message>
    <message>
        <source>JPEG XL pictures need the package pillow-jxl-plugin: install photofinder[jxl].</source>
        <translation>JPEG XL 图片需要 pillow-jxl-plugin 包：请安装 photofinder[jxl]。</translation>
    </message>
    <message>
        <source>JPEG XL pixels of kind {1} are unknown.</source>
        <translation>不认识 {1} 类型的 JPEG XL 像素。</translation>
    </message>
    <message>
        <source>Models are compared on {1} different photos at least; {2} could be read here.</source>
        <translation>比较模型至少需要 {1} 张不同的照片；这里能读取的有 {2} 张。</translation>
    </message>
    <message>
        <source>Models can only be added to a library.</source>
        <translation>模型只能添加到图库中。</translation>
    </message>
    <message>
        <source>No process can be started for &apos;{1}&apos;: {2}.</source>
        <translation>无法为“{1}”启动进程：{2}。</translation>
    </message>
    <message>
        <source>Not everything could be removed: {1}</source>
        <translation>未能全部移除：{1}</translation>
    </message>
    <message>
        <source>Nothing is known of the model with sha256 {1}….</source>
        <translation>对 sha256 为 {1}… 的模型一无所知。</translation>
    </message>
    <message>
        <source>Only https addresses are fetched, not {1}.</source>
        <translation>只下载 https 地址，不下载 {1}。</translation>
    </message>
    <message>
        <source>RAW pictures need the package rawpy: install photofinder[raw].</source>
        <translation>RAW 图片需要 rawpy 包：请安装 photofinder[raw]。</translation>
    </message>
    <message>
        <source>SURF needs the package mahotas. Install it with: pip install &apos;photofinder[surf]&apos;.</source>
        <translation>SURF 需要 mahotas 包。安装命令：pip install &apos;photofinder[surf]&apos;</translation>
    </message>
    <message>
        <source>Say in a word or two what the photos show.</source>
        <translation>请用一两个词说明照片里有什么。</translation>
    </message>
    <message>
        <source>The HEIF file holds no picture of a supported coding.</source>
        <translation>该 HEIF 文件中没有受支持编码的图片。</translation>
    </message>
    <message>
        <source>The JPEG XL file holds no picture.</source>
        <translation>该 JPEG XL 文件中没有图片。</translation>
    </message>
    <message>
        <source>The RAW file is damaged: {1}.</source>
        <translation>该 RAW 文件已损坏：{1}。</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation>比较已停止。</translation>
    </message>
    <message>
        <source>The data folder {1} cannot be written: {2}.</source>
        <translation>无法写入数据文件夹 {1}：{2}。</translation>
    </message>
    <message>
        <source>The database {1} could not be used: {2}.</source>
        <translation>无法使用数据库 {1}：{2}。</translation>
    </message>
    <message>
        <source>The database {1} is closed.</source>
        <translation>数据库 {1} 已关闭。</translation>
    </message>
    <message>
        <source>The database {1} is damaged ({2}); it is repaired at the next start of the window, or by: photofinder rescan.</source>
        <translation>数据库 {1} 已损坏（{2}）；下次打开窗口时会修复，也可以运行：photofinder rescan。</translation>
    </message>
    <message>
        <source>The database {1} is damaged.</source>
        <translation>数据库 {1} 已损坏。</translation>
    </message>
    <message>
        <source>The database {1} is damaged: {2}.</source>
        <translation>数据库 {1} 已损坏：{2}。</translation>
    </message>
    <message>
        <source>The database {1} was emptied.</source>
        <translation>数据库 {1} 已被清空。</translation>
    </message>
    <message>
        <source>The decoder crashed on this file ({1}).</source>
        <translation>读取程序在这个文件上崩溃了（{1}）。</translation>
    </message>
    <message>
        <source>The decoder failed unexpectedly ({1}).</source>
        <translation>读取程序意外失败（{1}）。</translation>
    </message>
    <message>
        <source>The disk is full: {1} could not be written.</source>
        <translation>磁盘已满：无法写入 {1}。</translation>
    </message>
    <message>
        <source>The entries cannot be written: {1}: {2}.</source>
        <translation>无法写入条目：{1}：{2}。</translation>
    </message>
    <message>
        <source>The evaluation was stopped.</source>
        <translation>评估已停止。</translation>
    </message>
    <message>
        <source>The file cannot be read: {1}.</source>
        <translation>无法读取该文件：{1}。</translation>
    </message>
    <message>
        <source>The file could not be fetched to {1}: {2}.</source>
        <translation>无法将文件下载到 {1}：{2}。</translation>
    </message>
    <message>
        <source>The file has {1} GB; the limit is {2} GB.</source>
        <translation>该文件有 {1} GB；上限是 {2} GB。</translation>
    </message>
    <message>
        <source>The file is being changed.</source>
        <translation>该文件正在被修改。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>该文件是空的。</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>该文件已不存在。</translation>
    </message>
    <message>
        <source>The file of the model &apos;{1}&apos; has changed (sha256 {2}…, expected {3}…) and is not used: {4}.</source>
        <translation>模型“{1}”的文件已改变（sha256 {2}…，应为 {3}…），不再使用：{4}。</translation>
    </message>
    <message>
        <source>The file of the model &apos;{1}&apos; is missing: {2}.</source>
        <translation>模型“{1}”的文件不见了：{2}。</translation>
    </message>
    <message>
        <source>The file&apos;s content is in the cloud, not on this computer.</source>
        <translation>该文件的内容在云端，不在这台电脑上。</translation>
    </message>
    <message>
        <source>The file&apos;s content is no picture format known here.</source>
        <translation>该文件的内容不是这里认识的图片格式。</translation>
    </message>
    <message>
        <source>The folder cannot be read ({1}).</source>
        <translation>无法读取该文件夹（{1}）。</translation>
    </message>
    <message>
        <source>The folder is not there: {1}.</source>
        <translation>该文件夹不存在：{1}。</translation>
    </message>
    <message>
        <source>The folder may not be read by you.</source>
        <translation>你没有读取该文件夹的权限。</translation>
    </message>
    <message>
        <source>The indexer has stopped.</source>
        <translation>索引已结束。</translation>
    </message>
    <message>
        <source>The installation is incomplete: the folder &apos;resources&apos; is missing.</source>
        <translation>安装不完整：缺少文件夹“resources”。</translation>
    </message>
    <message>
        <source>The library at {1} has the older version {2}: open it once with this program to upgrade it.</source>
        <translation>{1} 的图库是较旧的版本 {2}：用本程序打开一次即可升级。</translation>
    </message>
    <message>
        <source>The library at {1} has version {2}, this program knows up to {3}: install a newer photofinder. Nothing was changed.</source>
        <translation>{1} 的图库是版本 {2}，本程序最多认识到 {3}：请安装更新的 photofinder。未做任何更改。</translation>
    </message>
    <message>
        <source>The library database was damaged and is kept as {1}.</source>
        <translation>图库数据库已损坏，已另存为 {1}。</translation>
    </message>
    <message>
        <source>The library database was missing.</source>
        <translation>图库数据库缺失。</translation>
    </message>
    <message>
        <source>The library {1} is in use by another photofinder (process {2}).</source>
        <translation>图库 {1} 正被另一个 photofinder 使用（进程 {2}）。</translation>
    </message>
    <message>
        <source>The library {1} is in use by another photofinder.</source>
        <translation>图库 {1} 正被另一个 photofinder 使用。</translation>
    </message>
    <message>
        <source>The model &apos;{1}&apos; calls itself &apos;{2}&apos; in its own file.</source>
        <translation>模型“{1}”在自己的文件中名为“{2}”。</translation>
    </message>
    <message>
        <source>The model &apos;{1}&apos; cannot be loaded: {2}.</source>
        <translation>无法加载模型“{1}”：{2}。</translation>
    </message>
    <message>
        <source>The model &apos;{1}&apos; failed: {2}.</source>
        <translation>模型“{1}”失败：{2}。</translation>
    </message>
    <message>
        <source>The model &apos;{1}&apos; gives &apos;{2}&apos; with shape {3} instead of {4}.</source>
        <translation>模型“{1}”给出的“{2}”形状是 {3}，而不是 {4}。</translation>
    </message>
    <message>
        <source>The model &apos;{1}&apos; gives no usable vector for a photo.</source>
        <translation>模型“{1}”对照片给不出可用的向量。</translation>
    </message>
    <message>
        <source>The model &apos;{1}&apos; gives no usable vector for noise.</source>
        <translation>模型“{1}”对噪声给不出可用的向量。</translation>
    </message>
    <message>
        <source>The model &apos;{1}&apos; gives no usable vector for these words.</source>
        <translation>模型“{1}”对这些词给不出可用的向量。</translation>
    </message>
    <message>
        <source>The model &apos;{1}&apos; gives no usable vector for this picture.</source>
        <translation>模型“{1}”对这张图片给不出可用的向量。</translation>
    </message>
    <message>
        <source>The model &apos;{1}&apos; has a damaged layer for albums.</source>
        <translation>模型“{1}”用于相册的层已损坏。</translation>
    </message>
    <message>
        <source>The model &apos;{1}&apos; has no float output &apos;{2}&apos;.</source>
        <translation>模型“{1}”没有浮点输出“{2}”。</translation>
    </message>
    <message>
        <source>The model &apos;{1}&apos; has not the one input &apos;{2}&apos;.</source>
        <translation>模型“{1}”的输入不是唯一的“{2}”。</translation>
    </message>
    <message>
        <source>The model &apos;{1}&apos; is another one than it was.</source>
        <translation>模型“{1}”已不是原来的那个。</translation>
    </message>
    <message>
        <source>The model &apos;{1}&apos; takes only batches of {2} pictures.</source>
        <translation>模型“{1}”只接受每批 {2} 张图片。</translation>
    </message>
    <message>
        <source>The model &apos;{1}&apos; takes {2} {3}; it must take uint8 [{4}, {5}, 3] or float [3, {6}, {7}] pictures.</source>
        <translation>模型“{1}”接受 {2} {3}；它必须接受 uint8 [{4}, {5}, 3] 或 float [3, {6}, {7}] 的图片。</translation>
    </message>
    <message>
        <source>The model &apos;{1}&apos; understands no words. Get one that does ({2}) and let it answer.</source>
        <translation>模型“{1}”不理解文字。请获取一个能理解的（{2}），并用它来回答。</translation>
    </message>
    <message>
        <source>The model cannot be tried: {1}.</source>
        <translation>无法试用该模型：{1}。</translation>
    </message>
    <message>
        <source>The model could not be stored in {1}: {2}.</source>
        <translation>无法将模型保存到 {1}：{2}。</translation>
    </message>
    <message>
        <source>The model could not be stored: {1}.</source>
        <translation>无法保存该模型：{1}。</translation>
    </message>
    <message>
        <source>The model finds nothing to compare in {1}.</source>
        <translation>模型在 {1} 中找不到可比较的内容。</translation>
    </message>
    <message>
        <source>The model {1} cannot be read: {2}.</source>
        <translation>无法读取模型 {1}：{2}。</translation>
    </message>
    <message>
        <source>The model {1} cannot be used: &apos;{2}&apos; has {3} axes.</source>
        <translation>无法使用模型 {1}：“{2}”有 {3} 个轴。</translation>
    </message>
    <message>
        <source>The model {1} cannot be used: it takes {2} instead of one picture as float32 [n, 3, height, width].</source>
        <translation>无法使用模型 {1}：它接受 {2}，而不是一张 float32 [n, 3, 高, 宽] 的图片。</translation>
    </message>
    <message>
        <source>The model {1} cannot be used: it {2}.</source>
        <translation>无法使用模型 {1}（it {2}）。</translation>
    </message>
    <message>
        <source>The model {1} has a wrong &apos;{2}&apos; in its metadata.</source>
        <translation>模型 {1} 的元数据中“{2}”有误。</translation>
    </message>
    <message>
        <source>The model {1} has no classifier to take the features before.</source>
        <translation>模型 {1} 没有可在其之前提取特征的分类器。</translation>
    </message>
    <message>
        <source>The picture cannot be decoded: {1}.</source>
        <translation>无法读取该图片：{1}。</translation>
    </message>
    <message>
        <source>The picture has more than the limit of {1} megapixels.</source>
        <translation>该图片超过了 {1} 百万像素的上限。</translation>
    </message>
    <message>
        <source>The picture has no pixels.</source>
        <translation>该图片没有像素。</translation>
    </message>
    <message>
        <source>The picture&apos;s header is damaged.</source>
        <translation>该图片的文件头已损坏。</translation>
    </message>
    <message>
        <source>The process of the model &apos;{1}&apos; ended by itself (code {2}); perhaps there was not enough memory.</source>
        <translation>模型“{1}”的进程自行结束了（代码 {2}）；可能是内存不足。</translation>
    </message>
    <message>
        <source>The scan was stopped.</source>
        <translation>对变化的检查已停止。</translation>
    </message>
    <message>
        <source>The settings could not be read ({1}); defaults are used, the file is now {2}.</source>
        <translation>无法读取设置（{1}）；将使用默认设置，该文件现为 {2}。</translation>
    </message>
    <message>
        <source>The settings could not be read ({1}); the defaults are used.</source>
        <translation>无法读取设置（{1}）；将使用默认设置。</translation>
    </message>
    <message>
        <source>The table of models {1} cannot be read: {2}.</source>
        <translation>无法读取模型列表 {1}：{2}。</translation>
    </message>
    <message>
        <source>The table of models {1} has an incomplete entry.</source>
        <translation>模型列表 {1} 中有不完整的条目。</translation>
    </message>
    <message>
        <source>The table of models {1} has not the expected form.</source>
        <translation>模型列表 {1} 的格式不符合预期。</translation>
    </message>
    <message>
        <source>The table of models {1} names a file outside its folder.</source>
        <translation>模型列表 {1} 中有文件夹之外的文件。</translation>
    </message>
    <message>
        <source>The table of models {1} names no default.</source>
        <translation>模型列表 {1} 没有指定默认模型。</translation>
    </message>
    <message>
        <source>The text tower of &apos;{1}&apos; gives &apos;{2}&apos; with shape {3} instead of {4}.</source>
        <translation>“{1}”的文字部分给出的“{2}”形状是 {3}，而不是 {4}。</translation>
    </message>
    <message>
        <source>The text tower of &apos;{1}&apos; gives the same vector for all words: network and tokenizer do not belong together.</source>
        <translation>“{1}”的文字部分对所有词都给出同样的向量：网络与分词器不匹配。</translation>
    </message>
    <message>
        <source>The text tower of &apos;{1}&apos; takes no tokens alone.</source>
        <translation>“{1}”的文字部分不能只接受词元。</translation>
    </message>
    <message>
        <source>The text tower {1} cannot be used: it gives {2} instead of one vector a text.</source>
        <translation>无法使用文字部分 {1}：它给出 {2}，而不是每段文字一个向量。</translation>
    </message>
    <message>
        <source>The text tower {1} cannot be used: it takes {2} instead of tokens as whole numbers [n, tokens].</source>
        <translation>无法使用文字部分 {1}：它接受 {2}，而不是整数词元 [n, 词元]。</translation>
    </message>
    <message>
        <source>The tokenizer of the model &apos;{1}&apos; is damaged: {2}.</source>
        <translation>模型“{1}”的分词器已损坏：{2}。</translation>
    </message>
    <message>
        <source>The tokenizer {1} cannot be read: {2}.</source>
        <translation>无法读取分词器 {1}：{2}。</translation>
    </message>
    <message>
        <source>The {1} is empty.</source>
        <translation>{1}是空的。</translation>
    </message>
    <message>
        <source>The {1} is no RGB picture.</source>
        <translation>{1}不是 RGB 图片。</translation>
    </message>
    <message>
        <source>There is already another model named &apos;{1}&apos;.</source>
        <translation>已有另一个名为“{1}”的模型。</translation>
    </message>
    <message>
        <source>There is no answer with the number {1}.</source>
        <translation>没有编号为 {1} 的回答。</translation>
    </message>
    <message>
        <source>There is no decision with the number {1}.</source>
        <translation>没有编号为 {1} 的决定。</translation>
    </message>
    <message>
        <source>There is no file {1}.</source>
        <translation>没有文件 {1}。</translation>
    </message>
    <message>
        <source>There is no library at {1}.</source>
        <translation>{1} 没有图库。</translation>
    </message>
    <message>
        <source>There is no model &apos;{1}&apos; (known: {2}).</source>
        <translation>没有模型“{1}”（已有：{2}）。</translation>
    </message>
    <message>
        <source>There is no such model; photofinder models list names them.</source>
        <translation>没有这样的模型；photofinder models list 会列出所有模型。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>This folder is not in the library.</source>
        <translation>该文件夹不在图库中。</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>这不是普通文件。</translation>
    </message>
    <message>
        <source>This is our fault; the log says more: {1}</source>
        <translation>这是我们的错；日志中有更多说明：{1}</translation>
    </message>
    <message>
        <source>This kind of RAW file is not supported.</source>
        <translation>不支持这种 RAW 文件。</translation>
    </message>
    <message>
        <source>This photo has no vector yet and its file cannot be reached.</source>
        <translation>这张照片还没有向量，而且无法访问它的文件。</translation>
    </message>
    <message>
        <source>This photo is not in the library any more.</source>
        <translation>这张照片已不在图库中。</translation>
    </message>
    <message>
        <source>What came from {1} is not the file that was meant ({2} bytes, sha256 {3}…) and was thrown away.</source>
        <translation>来自 {1} 的不是想要的文件（{2} 字节，sha256 {3}…），已丢弃。</translation>
    </message>
    <message>
        <source>What is indexed stays searchable. Choose another model or reinstall.</source>
        <translation>已索引的照片仍可搜索。请选择其他模型或重新安装。</translation>
    </message>
    <message>
        <source>Which output of {1} is to be used? Choose by --output (it has {2}).</source>
        <translation>要使用 {1} 的哪个输出？请用 --output 选择（它有 {2}）。</translation>
    </message>
    <message>
        <source>{1} A new one was begun; add folders.</source>
        <translation>{1}已新建一个；请添加文件夹。</translation>
    </message>
    <message>
        <source>{1} Its photos are kept as they were.</source>
        <translation>{1}其中的照片保持原样。</translation>
    </message>
    <message>
        <source>{1} Its photos are not known.</source>
        <translation>{1}其中的照片未知。</translation>
    </message>
    <message>
        <source>{1} The last backup was restored; rescanning.</source>
        <translation>{1}已恢复最近的备份；正在检查变化。</translation>
    </message>
    <message>
        <source>{1} The system allows {2} watched folders. To allow more: sudo sysctl fs.inotify.max_user_watches={3}</source>
        <translation>{1}系统允许监视 {2} 个文件夹。如需更多：sudo sysctl fs.inotify.max_user_watches={3}</translation>
    </message>
    <message>
        <source>{1} The system allows {2} watching programs. To allow more: sudo sysctl fs.inotify.max_user_instances={3}</source>
        <translation>{1}系统允许 {2} 个监视程序。如需更多：sudo sysctl fs.inotify.max_user_instances={3}</translation>
    </message>
    <message>
        <source>{1} cannot be reached ({2}). What was fetched is kept; try again, or fetch {3} elsewhere and bring the file.</source>
        <translation>无法连接 {1}（{2}）。已下载的部分会保留；请重试，或在别处下载 {3} 再把文件带来。</translation>
    </message>
    <message>
        <source>{1} cannot be read: {2}.</source>
        <translation>无法读取 {1}：{2}。</translation>
    </message>
    <message>
        <source>{1} cannot be used: a picture gives values of shape {2}.</source>
        <translation>无法使用 {1}：一张图片给出的值形状是 {2}。</translation>
    </message>
    <message>
        <source>{1} cannot be used: it takes too long for one picture.</source>
        <translation>无法使用 {1}：处理一张图片花的时间太长。</translation>
    </message>
    <message>
        <source>{1} cannot be used: it took the process in which it was tried along (code {2}).</source>
        <translation>无法使用 {1}：试用它的进程随之结束了（代码 {2}）。</translation>
    </message>
    <message>
        <source>{1} cannot be used: {2}</source>
        <translation>无法使用 {1}：{2}</translation>
    </message>
    <message>
        <source>{1} cannot be used: {2}.</source>
        <translation>无法使用 {1}：{2}。</translation>
    </message>
    <message>
        <source>{1} cannot be watched and will be looked at every 15 minutes.</source>
        <translation>无法监视 {1}，将每 15 分钟查看一次。</translation>
    </message>
    <message>
        <source>{1} cannot be watched: {2}.</source>
        <translation>无法监视 {1}：{2}。</translation>
    </message>
    <message>
        <source>{1} cannot be written: {2}.</source>
        <translation>无法写入 {1}：{2}。</translation>
    </message>
    <message>
        <source>{1} is already watched as part of {2}.</source>
        <translation>{1} 已作为 {2} 的一部分受到监视。</translation>
    </message>
    <message>
        <source>{1} is no usable ONNX model: {2}.</source>
        <translation>{1} 不是可用的 ONNX 模型：{2}。</translation>
    </message>
    <message>
        <source>{1} is no usable model: {2}.</source>
        <translation>{1} 不是可用的模型：{2}。</translation>
    </message>
    <message>
        <source>{1} is no usable tokenizer: {2}.</source>
        <translation>{1} 不是可用的分词器：{2}。</translation>
    </message>
    <message>
        <source>{1} is not ours and is left as it is.</source>
        <translation>{1} 不是本程序的，保持原样。</translation>
    </message>
    <message>
        <source>{1} is watched already, as the place of another drive. Stop watching it first, or give this drive another name.</source>
        <translation>{1} 已作为另一个驱动器的位置被监视。请先停止监视它，或给此驱动器另取名称。</translation>
    </message>
    <message>
        <source>{1} lies in the app&apos;s own data folder.</source>
        <translation>{1} 位于本应用自己的数据文件夹中。</translation>
    </message>
    <message>
        <source>{1} × {2} pixels are more than the limit of {3} megapixels.</source>
        <translation>{1} × {2} 像素超过了 {3} 百万像素的上限。</translation>
    </message>
    <message>
        <source>{1}: {2} of its folders cannot be watched and will be looked at every 15 minutes.</source>
        <translation>{1}：其中 {2} 个文件夹无法监视，将每 15 分钟查看一次。</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>“{}”</translation>
    </message>
    <message>
        <source>Part of {}</source>
        <translation>{} 的一部分</translation>
    </message>
    <message>
        <source>Add the folder {} to the library?</source>
        <translation>要将文件夹 {} 添加到图库吗？</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln folder(s) to the library?</source>
        <translation>
            <numerusform>要将 %Ln 个文件夹添加到图库吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Its photos are found from then on. Nothing in it is changed.</source>
        <translation>此后即可找到其中的照片。其中的内容不会被更改。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {} selected</source>
        <translation>
            <numerusform>已选择 %Ln / {}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) selected</source>
        <translation>
            <numerusform>已选择 %Ln 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>正在打开图库…</translation>
    </message>
    <message>
        <source>Indexing has stopped</source>
        <translation>索引已停止</translation>
    </message>
    <message>
        <source>Paused · {done} of {total}</source>
        <translation>已暂停 · {done} / {total}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>正在查找照片…</translation>
    </message>
    <message>
        <source>Nearly done…</source>
        <translation>即将完成…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>剩余 {}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) vanished at once</source>
        <translation>
            <numerusform>%Ln 个文件同时消失</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>已是最新</translation>
    </message>
    <message numerus="yes">
        <source>Up to date · %Ln folder(s) not connected</source>
        <translation>
            <numerusform>已是最新 · %Ln 个文件夹未连接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) looked at so far.</source>
        <translation>
            <numerusform>目前已查看 %Ln 个文件夹。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first ones appear in a moment: {}</source>
        <translation>第一批照片即将出现：{}</translation>
    </message>
    <message>
        <source>{} photos a second</source>
        <translation>每秒 {} 张照片</translation>
    </message>
    <message>
        <source>new model: {done} of {total}</source>
        <translation>新模型：{done} / {total}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of {} vanished at once and are kept.</source>
        <translation>
            <numerusform>{} 中的 %Ln 个文件同时消失，其记录仍保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>watching</source>
        <translation>监视中</translation>
    </message>
    <message>
        <source>watched in part</source>
        <translation>部分监视</translation>
    </message>
    <message>
        <source>looked at regularly</source>
        <translation>定期查看</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>not watched</source>
        <translation>未监视</translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be used</source>
        <translation>
            <numerusform>%Ln 个无法使用</numerusform>
        </translation>
    </message>
    <message>
        <source>being looked at</source>
        <translation>正在查看</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>No photos found there yet.</source>
        <translation>那里尚未找到照片。</translation>
    </message>
    <message>
        <source>about {}</source>
        <translation>约 {}</translation>
    </message>
    <message>
        <source>{photos}, {time} here, {size} of disk space</source>
        <translation>{photos}，在这台电脑上需{time}，占用磁盘空间 {size}</translation>
    </message>
    <message>
        <source>More than {}</source>
        <translation>超过 {}</translation>
    </message>
    <message>
        <source>Indexing is paused until {}.</source>
        <translation>索引已暂停，直到 {}。</translation>
    </message>
    <message>
        <source>Indexing is paused until the computer is plugged in.</source>
        <translation>索引已暂停，直到接通电源。</translation>
    </message>
    <message>
        <source>Indexing is paused, because the battery is low. It goes on with the charger.</source>
        <translation>电池电量低，索引已暂停。接通电源后会继续。</translation>
    </message>
    <message>
        <source>Indexing is paused while the computer saves power.</source>
        <translation>计算机处于节电状态，索引已暂停。</translation>
    </message>
    <message>
        <source>Indexing is paused on battery. It goes on with the charger.</source>
        <translation>使用电池时索引已暂停。接通电源后会继续。</translation>
    </message>
    <message>
        <source>Half speed</source>
        <translation>半速</translation>
    </message>
    <message>
        <source>Full speed on battery</source>
        <translation>电池供电，全速</translation>
    </message>
    <message>
        <source>Full speed, power saver on</source>
        <translation>节电模式，全速</translation>
    </message>
    <message>
        <source>Half speed on battery</source>
        <translation>电池供电，半速</translation>
    </message>
    <message>
        <source>Half speed, power saver on</source>
        <translation>节电模式，半速</translation>
    </message>
    <message>
        <source>Battery low</source>
        <translation>电池电量低</translation>
    </message>
    <message>
        <source>Power saver on</source>
        <translation>节电模式</translation>
    </message>
    <message>
        <source>On battery</source>
        <translation>使用电池</translation>
    </message>
    <message>
        <source>Your photos are ready</source>
        <translation>照片已就绪</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) can be found by likeness now.</source>
        <translation>
            <numerusform>现在可按相似度查找 %Ln 张照片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) will not be shown as similar to this again.</source>
        <translation>
            <numerusform>%Ln 张照片不会再显示为与此相似。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) left out of the library. The files stay.</source>
        <translation>
            <numerusform>%Ln 张照片已从图库中排除。文件仍保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) moved to the trash.</source>
        <translation>
            <numerusform>已将 %Ln 个文件移入回收站。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are back.</source>
        <translation>
            <numerusform>%Ln 个文件已恢复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photo(s) to the trash?</source>
        <translation>
            <numerusform>要将 %Ln 张照片移入回收站吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Some have several identical files; one of each can stay.</source>
        <translation>有些照片有多个完全相同的文件；每张可保留一个。</translation>
    </message>
    <message>
        <source>No identical copy of it is known here.</source>
        <translation>此处没有它的相同副本。</translation>
    </message>
    <message>
        <source>No identical copies of them are known here.</source>
        <translation>此处没有它们的相同副本。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) must stay.</source>
        <translation>
            <numerusform>%Ln 个文件必须保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>This can be undone as long as the trash is not emptied.</source>
        <translation>在清空回收站之前可以撤销。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) chosen by hand</source>
        <translation>
            <numerusform>手动选择的 %Ln 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Search first: then the search can be saved.</source>
        <translation>请先搜索，然后才能保存搜索。</translation>
    </message>
    <message>
        <source>This search is saved already.</source>
        <translation>此搜索已保存。</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>已保存的搜索</translation>
    </message>
    <message>
        <source>Like {}</source>
        <translation>类似 {}</translation>
    </message>
    <message>
        <source>This saved search cannot be read any more.</source>
        <translation>此已保存的搜索无法再读取。</translation>
    </message>
    <message>
        <source>Save power again</source>
        <translation>恢复节电</translation>
    </message>
    <message>
        <source>Full speed now</source>
        <translation>立即全速</translation>
    </message>
    <message>
        <source>All except the best of each group</source>
        <translation>每组除最佳外的全部</translation>
    </message>
    <message>
        <source>All except the newest of each group</source>
        <translation>每组除最新外的全部</translation>
    </message>
    <message>
        <source>All except the biggest of each group</source>
        <translation>每组除最大外的全部</translation>
    </message>
    <message>
        <source>All copies in a folder…</source>
        <translation>某个文件夹中的所有副本…</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>不是重复项</translation>
    </message>
    <message>
        <source>Copies that stay side by side</source>
        <translation>并存的副本</translation>
    </message>
    <message>
        <source>A stack</source>
        <translation>堆叠</translation>
    </message>
    <message numerus="yes">
        <source>%Ln identical file(s)</source>
        <translation>
            <numerusform>%Ln 个完全相同的文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>还有 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) not in the library now</source>
        <translation>
            <numerusform>%Ln 张照片目前不在图库中</numerusform>
        </translation>
    </message>
    <message>
        <source>Privacy and data</source>
        <translation>隐私与数据</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. By itself the program opens no connection, not even to look for a newer version. Only when you press a button on the page “More models”, it fetches that model from the computer named there.</source>
        <translation>任何内容都不会离开这台电脑。程序不会自行打开任何连接，也不会检查新版本。只有当你在“更多模型”页面按下按钮时，它才会从那里标明的电脑获取那个模型。</translation>
    </message>
    <message>
        <source>Remove everything…</source>
        <translation>移除全部…</translation>
    </message>
    <message>
        <source>This takes away the list of your photos with thumbnails and search data, what you decided about duplicates, the settings, and the entries in the menus of the desktop. Your photos stay as they are. What lies in the trash stays there, but this program can no longer bring it back.</source>
        <translation>这将移除照片列表及缩略图和搜索数据、你对重复项所做的决定、设置以及桌面菜单中的条目。你的照片保持不变。回收站中的内容仍在原处，但本程序将无法再恢复它们。</translation>
    </message>
    <message>
        <source>Remove everything and quit</source>
        <translation>移除全部并退出</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search model</source>
        <translation>搜索模型</translation>
    </message>
    <message>
        <source>Look at all photos anew…</source>
        <translation>重新查看所有照片…</translation>
    </message>
    <message>
        <source>Only needed when results seem wrong. Searches work meanwhile.</source>
        <translation>仅在结果似乎有误时需要。期间仍可搜索。</translation>
    </message>
    <message>
        <source>Look at them anew</source>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>{} (preliminary)</source>
        <translation>{}（临时）</translation>
    </message>
    <message>
        <source>Preliminary: it only serves until the real model is there; its results are rough.</source>
        <translation>临时：仅在正式模型到位前使用；结果较粗略。</translation>
    </message>
    <message>
        <source>Version {}, {}</source>
        <translation>版本 {}，{}</translation>
    </message>
    <message>
        <source>Trained on: {}</source>
        <translation>训练数据：{}</translation>
    </message>
    <message>
        <source>Licence: {}</source>
        <translation>许可证：{}</translation>
    </message>
    <message>
        <source>Until then only the small picture can be shown.</source>
        <translation>在此之前只能显示小图。</translation>
    </message>
    <message>
        <source>Camera RAW: the preview in the file is shown.</source>
        <translation>相机 RAW：显示文件中的预览图。</translation>
    </message>
    <message>
        <source>Motion photo: it contains a short film, of which one picture is shown.</source>
        <translation>动态照片：包含一段短片，显示其中一帧。</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln photo(s) can be dragged at once.</source>
        <translation>
            <numerusform>一次最多可拖动 %Ln 张照片。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch it ({})</source>
        <translation>获取（{}）</translation>
    </message>
    <message>
        <source>Use a file…</source>
        <translation>使用文件…</translation>
    </message>
    <message>
        <source>A file that you have fetched yourself; no network is needed</source>
        <translation>你自己获取的文件；不需要网络</translation>
    </message>
    <message>
        <source>Let it answer</source>
        <translation>用它来回答</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>In use. Choose another model first to remove it.</source>
        <translation>正在使用。要移除它，请先选择另一个模型。</translation>
    </message>
    <message>
        <source>Among your models.</source>
        <translation>已在你的模型中。</translation>
    </message>
    <message>
        <source>This takes away the model and what it computed about your photos. The photos stay as they are.</source>
        <translation>这会移除该模型及其对照片的计算结果。照片保持原样。</translation>
    </message>
    <message>
        <source>It answers as soon as it has looked at all photos.</source>
        <translation>它看完所有照片后就会开始回答。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Finds the same object and scene; self-supervised, fast.</source>
        <translation>能找到同一物体和场景；自监督，速度快。</translation>
    </message>
    <message>
        <source>Knows what things are called; groups by subject.</source>
        <translation>知道事物的名称；按主题归类。</translation>
    </message>
    <message>
        <source>As CLIP, small and fast.</source>
        <translation>类似 CLIP，小巧快速。</translation>
    </message>
    <message>
        <source>The classical network, as it is used in research.</source>
        <translation>研究中常用的经典网络。</translation>
    </message>
    <message>
        <source>From {publisher}, licence: {licence}. Fetched from {computer}.</source>
        <translation>来自 {publisher}，许可证：{licence}。从 {computer} 获取。</translation>
    </message>
    <message>
        <source>Its hash is noted at the first time and must stay the same.</source>
        <translation>首次获取时会记下其哈希值，之后必须保持不变。</translation>
    </message>
    <message>
        <source>Fetching: {} of {}</source>
        <translation>正在获取：{} / {}</translation>
    </message>
    <message>
        <source>Reading some of your photos</source>
        <translation>正在读取部分照片</translation>
    </message>
    <message>
        <source>Trying it in a process of its own</source>
        <translation>正在独立进程中试运行</translation>
    </message>
    <message>
        <source>Trying it on your photos</source>
        <translation>正在用你的照片试运行</translation>
    </message>
    <message>
        <source>A model is tried on your photos before it is kept, on {} at least. Add a folder with more photos first.</source>
        <translation>模型在保留之前会用你的照片试运行，至少需要 {} 张。请先添加包含更多照片的文件夹。</translation>
    </message>
    <message>
        <source>More models</source>
        <translation>更多模型</translation>
    </message>
    <message>
        <source>Models that others have published. Nothing is fetched until you press a button here; then the computer that is named beside it, and the one it may refer to, learn your network address and which file you want, and nothing else. A model is tried on some of your photos, here, before it is kept.</source>
        <translation>其他人发布的模型。在你按下这里的按钮之前不会获取任何内容；按下后，旁边标明的电脑以及它可能转向的电脑只会得知你的网络地址和所需的文件，仅此而已。模型在保留之前会在本机用部分照片试运行。</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>正在开始…</translation>
    </message>
    <message>
        <source>File of the model</source>
        <translation>模型文件</translation>
    </message>
    <message>
        <source>ONNX networks</source>
        <translation>ONNX 网络</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Stopped. What was fetched is kept; the next time goes on there.</source>
        <translation>已停止。已获取的部分会保留，下次从那里继续。</translation>
    </message>
    <message>
        <source>The library&apos;s model understands no words. One that does, such as CLIP, is under Settings, More models.</source>
        <translation>图库的模型不理解文字。能理解文字的模型（例如 CLIP）在“设置”的“更多模型”中。</translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Look for changes now</source>
        <translation>立即查找更改</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Folders…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>Pause until…</source>
        <translation>暂停到…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Problems ({})</source>
        <translation>问题（{}）</translation>
    </message>
</context>
<context>
    <name>AlbumControls</name>
    <message>
        <source>Remembered: it belongs to {}. No file was moved.</source>
        <translation>已记住：它属于 {}。没有移动任何文件。</translation>
    </message>
    <message>
        <source>Remembered: it does not belong to {}.</source>
        <translation>已记住：它不属于 {}。</translation>
    </message>
</context>
<context>
    <name>AnswersDialog</name>
    <message>
        <source>Photos and albums</source>
        <translation>照片与相册</translation>
    </message>
    <message>
        <source>What you said about photos and albums</source>
        <translation>您对照片与相册的回答</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>{} belongs to {}</source>
        <translation>{} 属于 {}</translation>
    </message>
    <message>
        <source>{} does not belong to {}</source>
        <translation>{} 不属于 {}</translation>
    </message>
    <message>
        <source>A photo that is not in the library now</source>
        <translation>一张现在不在图库中的照片</translation>
    </message>
    <message>
        <source>They count when albums are suggested and learned. No file was moved.</source>
        <translation>建议和学习相册时会用到。没有移动任何文件。</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>还没有任何回答。</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Hide this message</source>
        <translation>隐藏此消息</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Take {} out of the search</source>
        <translation>从搜索中移除 {}</translation>
    </message>
</context>
<context>
    <name>CleanupsList</name>
    <message>
        <source>The last 30 days. Files come back under their old names; nothing is overwritten.</source>
        <translation>最近 30 天。文件会以原来的名称放回，不会覆盖任何内容。</translation>
    </message>
    <message>
        <source>Clean-ups</source>
        <translation>清理</translation>
    </message>
    <message>
        <source>Nothing was cleaned up</source>
        <translation>尚未清理过</translation>
    </message>
    <message>
        <source>What goes to the trash is listed here and can be brought back.</source>
        <translation>移入回收站的内容会列在这里，并可恢复。</translation>
    </message>
    <message>
        <source>Files brought back</source>
        <translation>已恢复的文件</translation>
    </message>
    <message>
        <source>Bring the files back</source>
        <translation>恢复文件</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>返回（Esc）</translation>
    </message>
    <message>
        <source>Side by side (C)</source>
        <translation>并排（C）</translation>
    </message>
    <message>
        <source>Flicker (Tab)</source>
        <translation>闪烁（Tab）</translation>
    </message>
    <message>
        <source>Difference (D)</source>
        <translation>差异（D）</translation>
    </message>
    <message>
        <source>Laid over each other</source>
        <translation>叠放</translation>
    </message>
    <message>
        <source>Show a crop where it lies in the original</source>
        <translation>在原图中的位置显示裁剪部分</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Every pixel (Z)</source>
        <translation>原始像素（Z）</translation>
    </message>
    <message>
        <source>Tab shows the other picture in the same place. Left and right: other files.</source>
        <translation>按 Tab 在同一位置显示另一张图片。左右键：其他文件。</translation>
    </message>
    <message>
        <source>Looking for differences…</source>
        <translation>正在查找差异…</translation>
    </message>
    <message>
        <source>Grey is the same, yellow to red differs: {share} of the common part.</source>
        <translation>灰色为相同，黄至红为不同：占共同部分的 {share}。</translation>
    </message>
    <message>
        <source>less than 1 %</source>
        <translation>不到 1%</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>0%</translation>
    </message>
    <message>
        <source>Striped: only in the file that stays ({}).</source>
        <translation>条纹：仅在保留的文件中（{}）。</translation>
    </message>
    <message>
        <source>Only what differs is listed. Wheel and drag move all.</source>
        <translation>仅列出不同之处。滚轮和拖动会移动全部图片。</translation>
    </message>
</context>
<context>
    <name>DateRange</name>
    <message>
        <source>Only photos from…</source>
        <translation>仅限以下时间的照片…</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
</context>
<context>
    <name>DecisionsList</name>
    <message>
        <source>Remembered decisions</source>
        <translation>已记住的决定</translation>
    </message>
    <message>
        <source>Nothing was decided yet</source>
        <translation>尚未做出决定</translation>
    </message>
    <message>
        <source>Groups that you settle (N) are listed here and can be taken back.</source>
        <translation>你处理过的组（N）会列在这里，并可撤回。</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>撤回决定</translation>
    </message>
    <message>
        <source>They are about what the photos show, so they hold after moves and renames. A group comes back by itself only when a new file joins it.</source>
        <translation>这些决定针对照片的内容，因此移动和重命名之后依然有效。只有新文件加入时，该组才会自动再次出现。</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>Nothing is marked.</source>
        <translation>没有标记任何文件。</translation>
    </message>
    <message>
        <source>Files are being moved already.</source>
        <translation>文件正在移动中。</translation>
    </message>
    <message>
        <source>Nothing to undo here; clean-ups are in the history.</source>
        <translation>此处没有可撤销的操作；清理记录在历史中。</translation>
    </message>
</context>
<context>
    <name>DuplicatesView</name>
    <message>
        <source>Files of the group</source>
        <translation>组内文件</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>规则…</translation>
    </message>
    <message>
        <source>Which file stays: the order of the rules (R)</source>
        <translation>保留哪个文件：规则的顺序（R）</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Accept and go to the next group (A)</source>
        <translation>接受并转到下一组（A）</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>保留此文件</translation>
    </message>
    <message>
        <source>Keep this file (K)</source>
        <translation>保留此文件（K）</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare (C)</source>
        <translation>比较（C）</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>不是重复项</translation>
    </message>
    <message>
        <source>Remember that these are no duplicates (N)</source>
        <translation>记住它们不是重复项（N）</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>堆叠</translation>
    </message>
    <message>
        <source>Keep them together: searches show them in one tile (S)</source>
        <translation>放在一起：搜索时显示为一个图块 (S)</translation>
    </message>
    <message>
        <source>Mark by rule</source>
        <translation>按规则标记</translation>
    </message>
    <message>
        <source>Take all marks away</source>
        <translation>清除所有标记</translation>
    </message>
    <message>
        <source>See what would go (Del)</source>
        <translation>查看将移走的文件（Del）</translation>
    </message>
    <message>
        <source>History of clean-ups and decisions (H)</source>
        <translation>清理与决定的历史（H）</translation>
    </message>
    <message>
        <source>All keys (?)</source>
        <translation>所有按键（?）</translation>
    </message>
    <message>
        <source>Looking for copies…</source>
        <translation>正在查找副本…</translation>
    </message>
    <message>
        <source>The first groups come in a moment.</source>
        <translation>第一批组即将出现。</translation>
    </message>
    <message>
        <source>No copies here</source>
        <translation>这里没有副本</translation>
    </message>
    <message>
        <source>What you settled before stays away until a new file joins it.</source>
        <translation>已处理的内容在有新文件加入之前不会再出现。</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>出了点问题</translation>
    </message>
    <message>
        <source>This is a bug in photofinder. Your photos are not affected, and you can go on. The text below helps to mend it; nothing is sent anywhere.</source>
        <translation>这是 photofinder 的一个程序错误。你的照片不受影响，可以继续使用。下面的文字有助于修复它；不会发送到任何地方。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>There is no program to show folders with.</source>
        <translation>没有可用于显示文件夹的程序。</translation>
    </message>
    <message>
        <source>Its drive is not connected.</source>
        <translation>所在的驱动器未连接。</translation>
    </message>
    <message>
        <source>There is no program to open this photo with.</source>
        <translation>没有可用于打开这张照片的程序。</translation>
    </message>
    <message>
        <source>{} could not be started.</source>
        <translation>无法启动 {}。</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>打开方式</translation>
    </message>
    <message>
        <source>Copied the path.</source>
        <translation>已复制路径。</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Only in folder</source>
        <translation>仅在文件夹中</translation>
    </message>
    <message>
        <source>Only from</source>
        <translation>仅限时间</translation>
    </message>
    <message>
        <source>Only between two days…</source>
        <translation>仅限两个日期之间…</translation>
    </message>
    <message>
        <source>Fold copies into one tile</source>
        <translation>将副本合并为一个图块</translation>
    </message>
    <message>
        <source>Hide the same moment</source>
        <translation>隐藏同一时刻</translation>
    </message>
    <message>
        <source>in {}</source>
        <translation>在 {} 中</translation>
    </message>
    <message>
        <source>All of {}</source>
        <translation>整个 {}</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Choose folders with photos</source>
        <translation>选择包含照片的文件夹</translation>
    </message>
    <message>
        <source>Their photos are looked at once; then every similar one is a click away. You can search from the first hundred photos on.</source>
        <translation>其中的照片只需查看一次，之后一键即可找到相似的照片。从前一百张起就可以搜索。</translation>
    </message>
    <message>
        <source>or drop folders here</source>
        <translation>或将文件夹拖放到此处</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. Your photos are never changed.</source>
        <translation>任何数据都不会离开本机。你的照片绝不会被更改。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Choose a folder with photos</source>
        <translation>选择包含照片的文件夹</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>选择另一个文件夹…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Drop folders here; single photos can be searched later.</source>
        <translation>请在此处拖放文件夹；稍后可以用单张照片搜索。</translation>
    </message>
</context>
<context>
    <name>FolderCard</name>
    <message>
        <source>Look for changes now</source>
        <translation>立即查找更改</translation>
    </message>
    <message>
        <source>Take this folder out of the library</source>
        <translation>从图库中移除此文件夹</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>受保护</translation>
    </message>
    <message>
        <source>No file in this folder can ever be removed</source>
        <translation>此文件夹中的文件永远不能被移除</translation>
    </message>
    <message>
        <source>Leave out, for example: *.png, Screenshots</source>
        <translation>排除，例如：*.png, Screenshots</translation>
    </message>
    <message>
        <source>Patterns of files and folders to leave out</source>
        <translation>要排除的文件和文件夹模式</translation>
    </message>
    <message>
        <source>They are gone</source>
        <translation>已经不在了</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再看一次</translation>
    </message>
    <message>
        <source>Take it out of the library? The photos stay where they are.</source>
        <translation>要从图库中移除吗？照片会留在原处。</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>Folders with photos</source>
        <translation>照片文件夹</translation>
    </message>
    <message>
        <source>Photos in these folders and all folders below are found. Nothing in them is ever changed. Drop folders here to add them.</source>
        <translation>这些文件夹及其所有子文件夹中的照片都会被找到。其中的内容绝不会被更改。将文件夹拖放到此处即可添加。</translation>
    </message>
    <message>
        <source>No folder yet.</source>
        <translation>还没有文件夹。</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Choose a folder with photos</source>
        <translation>选择包含照片的文件夹</translation>
    </message>
</context>
<context>
    <name>GridPage</name>
    <message>
        <source>Show everything</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Choose folders…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>No photos here yet</source>
        <translation>这里还没有照片</translation>
    </message>
    <message>
        <source>New photos appear here by themselves. Other folders can be added, or dropped on the window.</source>
        <translation>新照片会自动出现在这里。可以添加其他文件夹，或将其拖放到窗口上。</translation>
    </message>
    <message>
        <source>Drop folders with photos here</source>
        <translation>将含有照片的文件夹拖放到此处</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. Your photos are never changed.</source>
        <translation>任何数据都不会离开本机。你的照片绝不会被更改。</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>正在查找照片…</translation>
    </message>
    <message>
        <source>No photo is this much alike</source>
        <translation>没有这么相似的照片</translation>
    </message>
    <message>
        <source>Move the slider at the top towards Everything to see more.</source>
        <translation>将顶部滑块移向“全部”可查看更多。</translation>
    </message>
    <message>
        <source>Nothing similar found</source>
        <translation>未找到相似的照片</translation>
    </message>
</context>
<context>
    <name>GroupsPanel</name>
    <message>
        <source>Groups of copies</source>
        <translation>副本组</translation>
    </message>
    <message>
        <source>Which kinds of groups to show</source>
        <translation>要显示的组类型</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Search for copies</source>
        <translation>查找副本</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>{done} of {total} photos looked at</source>
        <translation>已查看 {done} / {total} 张照片</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>Search not finished</source>
        <translation>搜索未完成</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>清理</translation>
    </message>
    <message>
        <source>Where its files are</source>
        <translation>文件所在位置</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Back (Esc)</source>
        <translation>返回（Esc）</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Clean-ups</source>
        <translation>清理</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Facts about the photo</source>
        <translation>照片信息</translation>
    </message>
    <message>
        <source>Select a photo to see its facts.</source>
        <translation>选择一张照片以查看其信息。</translation>
    </message>
    <message>
        <source>Size in all</source>
        <translation>总大小</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>KeeperRules</name>
    <message>
        <source>Rules for the file to keep, in their order</source>
        <translation>保留文件的规则，按顺序</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+↑</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+↓</translation>
    </message>
    <message>
        <source>Usual order</source>
        <translation>默认顺序</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Go on indexing</source>
        <translation>继续索引</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>暂停索引</translation>
    </message>
    <message>
        <source>Looking for changes in all folders.</source>
        <translation>正在所有文件夹中查找更改。</translation>
    </message>
</context>
<context>
    <name>PauseMenu</name>
    <message>
        <source>Pause for an hour</source>
        <translation>暂停一小时</translation>
    </message>
    <message>
        <source>Pause until the next start</source>
        <translation>暂停到下次启动</translation>
    </message>
    <message>
        <source>Pause until plugged in</source>
        <translation>暂停到接通电源</translation>
    </message>
</context>
<context>
    <name>PhotoCommands</name>
    <message>
        <source>This file has a name that no pattern can hold.</source>
        <translation>此文件的名称无法用模式表示。</translation>
    </message>
    <message>
        <source>Nothing was moved: {}.</source>
        <translation>未移动任何文件：{}。</translation>
    </message>
    <message>
        <source>Nothing came back: {}.</source>
        <translation>未恢复任何文件：{}。</translation>
    </message>
</context>
<context>
    <name>PhotoCompare</name>
    <message>
        <source>Their drive is not connected.</source>
        <translation>所在的驱动器未连接。</translation>
    </message>
</context>
<context>
    <name>PhotoGrid</name>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
</context>
<context>
    <name>PictureSession</name>
    <message>
        <source>This photo is not in the library any more.</source>
        <translation>这张照片已不在图库中。</translation>
    </message>
</context>
<context>
    <name>PlacesModel</name>
    <message>
        <source>Many of its files vanished at once and are kept</source>
        <translation>其中许多文件同时消失，其记录仍保留</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>将发生什么</translation>
    </message>
    <message>
        <source>Stays: {}</source>
        <translation>保留：{}</translation>
    </message>
    <message>
        <source>Goes; this copy stays: {}</source>
        <translation>移走；保留此副本：{}</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>to the trash</source>
        <translation>移入回收站</translation>
    </message>
    <message>
        <source>freed</source>
        <translation>释放</translation>
    </message>
    <message>
        <source>lose all copies</source>
        <translation>失去所有副本</translation>
    </message>
    <message>
        <source>skipped, with the reason below</source>
        <translation>已跳过，原因见下</translation>
    </message>
    <message>
        <source>Files of the dry run</source>
        <translation>试运行的文件</translation>
    </message>
    <message>
        <source>Files moved</source>
        <translation>已移动的文件</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>正在检查文件…</translation>
    </message>
    <message>
        <source>This would go to the trash and to quarantine</source>
        <translation>以下内容将移入回收站和隔离文件夹</translation>
    </message>
    <message>
        <source>This would go to the trash</source>
        <translation>以下内容将移入回收站</translation>
    </message>
    <message>
        <source>There is no trash at {place}. The folder “{folder}” on that same volume takes its part: files wait there until you bring them back or remove them yourself.</source>
        <translation>{place} 没有回收站。同一卷上的文件夹“{folder}”将代替它：文件会留在那里，直到你将其恢复或自行移除。</translation>
    </message>
    <message>
        <source>Moving the files…</source>
        <translation>正在移动文件…</translation>
    </message>
    <message>
        <source>Cancel leaves the rest where it is; what went can be brought back.</source>
        <translation>取消后其余文件留在原处；已移走的可以恢复。</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Nothing has moved yet. Each file is looked at again just before it goes; it goes to the trash, never further, and can be brought back.</source>
        <translation>尚未移动任何文件。每个文件在移走前都会再次检查；只会移入回收站，并且可以恢复。</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The settings could not be saved: {}.</source>
        <translation>无法保存设置：{}。</translation>
    </message>
</context>
<context>
    <name>ProblemModel</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
</context>
<context>
    <name>ProblemRows</name>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
</context>
<context>
    <name>ProblemsPage</name>
    <message>
        <source>These files could not be used. The rest of the library is not affected; a file that changes is tried again by itself.</source>
        <translation>这些文件无法使用。图库的其余部分不受影响；文件一旦更改会自动重试。</translation>
    </message>
    <message>
        <source>Show ignored</source>
        <translation>显示已忽略的</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>Every file could be used.</source>
        <translation>所有文件均可使用。</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>全部重试</translation>
    </message>
    <message>
        <source>Do not ignore</source>
        <translation>不忽略</translation>
    </message>
    <message>
        <source>Ignore all</source>
        <translation>全部忽略</translation>
    </message>
</context>
<context>
    <name>QueryInput</name>
    <message>
        <source>A search needs at least one photo to be like.</source>
        <translation>搜索至少需要一张作为范例的照片。</translation>
    </message>
</context>
<context>
    <name>QueryStrip</name>
    <message>
        <source>Similar to</source>
        <translation>相似于</translation>
    </message>
    <message>
        <source>all of these</source>
        <translation>全部这些</translation>
    </message>
    <message>
        <source>any of these</source>
        <translation>其中任意</translation>
    </message>
    <message>
        <source>All or any of the examples</source>
        <translation>全部或任意范例</translation>
    </message>
    <message>
        <source>Narrow the search, or show it differently</source>
        <translation>缩小搜索范围或更改显示方式</translation>
    </message>
    <message>
        <source>Save this search (Ctrl+S)</source>
        <translation>保存此搜索（Ctrl+S）</translation>
    </message>
    <message>
        <source>How alike</source>
        <translation>相似程度</translation>
    </message>
    <message>
        <source>How alike photos must be: from Identical to Everything</source>
        <translation>照片须有多相似：从“完全相同”到“全部”</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>Looking for</source>
        <translation>正在查找</translation>
    </message>
    <message>
        <source>Less like {}</source>
        <translation>少些像 {}</translation>
    </message>
    <message>
        <source>Only in the folder {}</source>
        <translation>仅在文件夹 {} 中</translation>
    </message>
    <message>
        <source>Only photos from {}</source>
        <translation>仅 {} 的照片</translation>
    </message>
</context>
<context>
    <name>RemovalQuestion</name>
    <message>
        <source>Move to the trash</source>
        <translation>移入回收站</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移入回收站</translation>
    </message>
    <message>
        <source>Move all files</source>
        <translation>移动所有文件</translation>
    </message>
    <message>
        <source>Keep one of each</source>
        <translation>每张保留一个</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Which file stays</source>
        <translation>保留哪个文件</translation>
    </message>
    <message>
        <source>The first rule that tells two files apart decides. Drag the rules into your order. Where none decides, the group is called a tie.</source>
        <translation>由第一条能区分两个文件的规则决定。拖动规则可调整顺序。若都无法决定，则该组为平局。</translation>
    </message>
    <message>
        <source>Groups that you have decided about stay as they are.</source>
        <translation>你已决定的组保持不变。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Removed the saved search {}.</source>
        <translation>已移除保存的搜索 {}。</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>More models</source>
        <translation>更多模型</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复项</translation>
    </message>
    <message>
        <source>Privacy and data</source>
        <translation>隐私与数据</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Version {}</source>
        <translation>版本 {}</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全局</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>One photo</source>
        <translation>单张照片</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>View the photo</source>
        <translation>查看照片</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>返回图库</translation>
    </message>
    <message>
        <source>Next, previous</source>
        <translation>下一张、上一张</translation>
    </message>
    <message>
        <source>Play or pause an animation</source>
        <translation>播放或暂停动画</translation>
    </message>
    <message>
        <source>All of it, every pixel</source>
        <translation>全部、原始像素</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <translation>放大、缩小</translation>
    </message>
    <message>
        <source>Find a part of it</source>
        <translation>查找其中一部分</translation>
    </message>
    <message>
        <source>Keypoints</source>
        <translation>特征点</translation>
    </message>
    <message>
        <source>Turn the view</source>
        <translation>旋转视图</translation>
    </message>
    <message>
        <source>Back to the photos</source>
        <translation>返回照片</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Library</source>
        <translation>图库</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Show what is being done</source>
        <translation>显示正在进行的工作</translation>
    </message>
    <message>
        <source>Indexing progress</source>
        <translation>索引进度</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>暂停索引</translation>
    </message>
    <message>
        <source>Size of the thumbnails</source>
        <translation>缩略图大小</translation>
    </message>
    <message>
        <source>Go on indexing</source>
        <translation>继续索引</translation>
    </message>
</context>
<context>
    <name>SuggestionBox</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Remembered for later suggestions. No file is moved.</source>
        <translation>会记住，供以后的建议使用。不会移动任何文件。</translation>
    </message>
    <message>
        <source>All answers…</source>
        <translation>所有回答…</translation>
    </message>
    <message>
        <source>Looks like it belongs to: {} ({})</source>
        <translation>看起来属于：{}（{}）</translation>
    </message>
    <message>
        <source>Perhaps it belongs to: {} ({})</source>
        <translation>也许属于：{}（{}）</translation>
    </message>
    <message>
        <source>Yes, it belongs to {}</source>
        <translation>是，它属于 {}</translation>
    </message>
    <message>
        <source>No, it does not belong to {}</source>
        <translation>否，它不属于 {}</translation>
    </message>
    <message>
        <source>You said: it belongs to {}.</source>
        <translation>您说过：它属于 {}。</translation>
    </message>
    <message>
        <source>You said: it does not belong to {}.</source>
        <translation>您说过：它不属于 {}。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Take back: {}</source>
        <translation>撤回：{}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>后退（Alt+←）</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>前进（Alt+→）</translation>
    </message>
    <message>
        <source>Search in words (Ctrl+F)</source>
        <translation>用文字搜索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find similar from file…</source>
        <translation>从文件查找相似照片…</translation>
    </message>
    <message>
        <source>Search with a picture from outside (Ctrl+O)</source>
        <translation>用外部图片搜索（Ctrl+O）</translation>
    </message>
    <message>
        <source>Folders…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>Choose the folders with photos</source>
        <translation>选择照片文件夹</translation>
    </message>
    <message>
        <source>Show whole photos</source>
        <translation>显示完整照片</translation>
    </message>
    <message>
        <source>Facts about the photo (I)</source>
        <translation>照片信息（I）</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show photofinder</source>
        <translation>显示 photofinder</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>暂停索引</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Go on indexing</source>
        <translation>继续索引</translation>
    </message>
</context>
<context>
    <name>Typing</name>
    <message>
        <source>Type the beginning of a file name</source>
        <translation>输入文件名的开头</translation>
    </message>
    <message>
        <source>No name here begins with “{}”</source>
        <translation>此处没有以“{}”开头的名称</translation>
    </message>
</context>
<context>
    <name>VanishBanner</name>
    <message>
        <source>They may only be away for a while. They are found again by themselves when they are back.</source>
        <translation>它们可能只是暂时不在。回来后会自动被重新找到。</translation>
    </message>
    <message>
        <source>They are gone</source>
        <translation>已经不在了</translation>
    </message>
    <message>
        <source>Take them out of the library</source>
        <translation>从图库中移除</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>继续等待</translation>
    </message>
    <message>
        <source>Keep them in the library and ask no more for now</source>
        <translation>保留在图库中，暂时不再询问</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Back to the photos (Esc)</source>
        <translation>返回照片（Esc）</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>查找相似照片</translation>
    </message>
    <message>
        <source>Find similar photos (F)</source>
        <translation>查找相似照片（F）</translation>
    </message>
    <message>
        <source>Find a part of it: draw a rectangle (S)</source>
        <translation>查找其中一部分：画一个矩形（S）</translation>
    </message>
    <message>
        <source>Show what is recognised: keypoints (K)</source>
        <translation>显示识别到的内容：特征点（K）</translation>
    </message>
    <message>
        <source>Play or pause (Space)</source>
        <translation>播放或暂停（空格）</translation>
    </message>
    <message>
        <source>Turn the view (R)</source>
        <translation>旋转视图（R）</translation>
    </message>
    <message>
        <source>Show all of it (0)</source>
        <translation>显示全部（0）</translation>
    </message>
    <message>
        <source>Show every pixel (1)</source>
        <translation>显示原始像素（1）</translation>
    </message>
    <message>
        <source>Facts about the photo (I)</source>
        <translation>照片信息（I）</translation>
    </message>
    <message>
        <source>The frame shows where the picture that you search with lies.</source>
        <translation>方框标出你用于搜索的图片所在的位置。</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Find similar</source>
        <translation>查找相似照片</translation>
    </message>
    <message>
        <source>Find similar in this folder</source>
        <translation>在此文件夹中查找相似照片</translation>
    </message>
    <message>
        <source>Find duplicates of this</source>
        <translation>查找此照片的重复项</translation>
    </message>
    <message>
        <source>Add to search</source>
        <translation>添加到搜索</translation>
    </message>
    <message>
        <source>Less like this</source>
        <translation>少些像这张</translation>
    </message>
    <message>
        <source>View</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Not similar</source>
        <translation>不相似</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Move to trash…</source>
        <translation>移入回收站…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>保存此搜索</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Show or fold the copies of a tile</source>
        <translation>显示或折叠图块的副本</translation>
    </message>
    <message>
        <source>Go to a file name</source>
        <translation>跳转到文件名</translation>
    </message>
    <message>
        <source>Paste picture and search</source>
        <translation>粘贴图片并搜索</translation>
    </message>
    <message>
        <source>Search in words</source>
        <translation>用文字搜索</translation>
    </message>
    <message>
        <source>Find similar from file…</source>
        <translation>从文件查找相似照片…</translation>
    </message>
    <message>
        <source>Folders…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Facts about the photo</source>
        <translation>照片信息</translation>
    </message>
    <message>
        <source>Show whole photos</source>
        <translation>显示完整照片</translation>
    </message>
    <message>
        <source>Larger thumbnails</source>
        <translation>放大缩略图</translation>
    </message>
    <message>
        <source>Smaller thumbnails</source>
        <translation>缩小缩略图</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>暂停索引</translation>
    </message>
    <message>
        <source>Look for changes now</source>
        <translation>立即查找更改</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Settings and about…</source>
        <translation>设置与关于…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Find similar to all of these</source>
        <translation>查找与这些全部相似的照片</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>打开方式</translation>
    </message>
    <message>
        <source>Other program…</source>
        <translation>其他程序…</translation>
    </message>
</context>
<context>
    <name>WindowDialogs</name>
    <message>
        <source>Find similar photos</source>
        <translation>查找相似照片</translation>
    </message>
    <message>
        <source>Find photos similar to…</source>
        <translation>查找相似照片…</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
</context>
<context>
    <name>WindowLayout</name>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Add to library</source>
        <translation>添加到图库</translation>
    </message>
</context>
<context>
    <name>WordField</name>
    <message>
        <source>Search in words</source>
        <translation>用文字搜索</translation>
    </message>
    <message>
        <source>Say what the photos show, then Enter (Ctrl+F comes here).
A minus before a word: not that.
Shift+Enter adds to the search on the screen.</source>
        <translation>说出照片里有什么，然后按 Enter（Ctrl+F 跳到这里）。
词前加减号：不要它。
Shift+Enter 添加到屏幕上的搜索。</translation>
    </message>
</context>
<context>
    <name>WordsSession</name>
    <message>
        <source>Say in a word or two what the photos show.</source>
        <translation>请用一两个词说明照片里有什么。</translation>
    </message>
</context>
</TS>
