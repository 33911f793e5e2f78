<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Files</name>
    <message>
        <source>%1 lies on a network share (%2). Two computers writing there would damage the office file. Keep it on a disk of this computer, and put backups on the share.</source>
        <translation>%1 位于网络共享盘（%2）。两台电脑同时写入会损坏机构文件。请把它放在本机磁盘上，网络共享盘只存放备份。</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>另一个程序</translation>
    </message>
    <message>
        <source>%1 on the computer %2, process %3</source>
        <translation>电脑 %2 上的 %1（进程 %3）</translation>
    </message>
    <message>
        <source>The office file is being written by %1. Close it there first.</source>
        <translation>机构文件正由%1写入。请先在那边关闭。</translation>
    </message>
    <message>
        <source>There is no room left for %1. Nothing was changed: make room on the disk and do it again.</source>
        <translation>磁盘空间不足，无法写入 %1。未作任何改动：请清理磁盘后重试。</translation>
    </message>
    <message>
        <source>%1 may not be written here. Choose a folder of your own, or ask for the right to write.</source>
        <translation>不能在此处写入 %1。请选择自己的文件夹，或者申请写入权限。</translation>
    </message>
    <message>
        <source>The folder of %1 does not exist. Choose another one.</source>
        <translation>%1 所在的文件夹不存在。请另选一个。</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Nothing was changed: check the disk and do it again.</source>
        <translation>%1 写入失败（%2）。未作任何改动：请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>%1 does not read back as it was written. Write it to another disk.</source>
        <translation>%1 写入后读回的内容不一致。请写到另一块磁盘。</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name and the folder.</source>
        <translation>没有文件 %1。请核对文件名和文件夹。</translation>
    </message>
    <message>
        <source>%1 could not be read (%2).</source>
        <translation>%1 读取失败（%2）。</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes, the most that is read.</source>
        <translation>%1 超过 %2 字节，超出可读取的上限。</translation>
    </message>
    <message>
        <source>%1 exists already and was not changed. Choose another name.</source>
        <translation>%1 已存在，未作改动。请另选名称。</translation>
    </message>
    <message>
        <source>Another program is opening an office in %1 and does not come to an end. Wait a moment and do it again.</source>
        <translation>另一程序正在 %1 中打开机构，尚未完成。请稍候再试。</translation>
    </message>
    <message>
        <source>The office file is said to be written by %1. Close it there first. Where nobody has it open (the computer was renamed, or is gone), remove the file %2.</source>
        <translation>机构文件显示正由 %1 写入。请先在那里关闭。如果并没有人打开它（电脑已改名或已不在），请删除文件 %2。</translation>
    </message>
    <message>
        <source>The name %1 is too long. Choose a shorter one.</source>
        <translation>名称 %1 太长。请改用较短的名称。</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a file.</source>
        <translation>%1 不是文件。请选择一个文件。</translation>
    </message>
    <message>
        <source>%1 is empty. Choose the file that was meant.</source>
        <translation>%1 是空文件。请选择正确的文件。</translation>
    </message>
    <message>
        <source>%1 is not a document, picture, recording or film that is taken, or its name does not say what it is. Save it as PDF and attach that.</source>
        <translation>%1 不是可收的文档、图片、录音或录像，或者文件名与内容不符。请另存为PDF后再附。</translation>
    </message>
    <message>
        <source>The package is damaged or of a kind that is not taken. Fetch it again.</source>
        <translation>报送包已损坏，或者是不受理的格式。请重新取得。</translation>
    </message>
    <message>
        <source>The package is cut. Fetch it again from its sender.</source>
        <translation>报送包不完整。请向报送单位重新取得。</translation>
    </message>
    <message>
        <source>“%1” of the package is too large.</source>
        <translation>报送包中的“%1”过大。</translation>
    </message>
    <message>
        <source>“%1” of the package expands beyond measure.</source>
        <translation>报送包中的“%1”解压后超出限度。</translation>
    </message>
    <message>
        <source>The file is larger than a package may be.</source>
        <translation>文件超过报送包允许的大小。</translation>
    </message>
    <message>
        <source>This file is no package. Choose what the sender made.</source>
        <translation>这个文件不是报送包。请选择报送单位制作的文件。</translation>
    </message>
    <message>
        <source>“%1” is no name for a file in a package.</source>
        <translation>“%1”不能作为报送包内的文件名。</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name, so that nothing is overwritten.</source>
        <translation>%1 已经存在。请另取名称，以免覆盖。</translation>
    </message>
</context>
</TS>
