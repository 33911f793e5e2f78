<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Store</name>
    <message>
        <source>“%1” of %2 cannot be recorded. %3</source>
        <translation>%2的“%1”无法记录。%3</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>The proof</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>the act %1 of %2 cannot be read: %3</source>
        <translation>%2 的记录 %1 无法读取：%3</translation>
    </message>
    <message>
        <source>%1 exists already and was not changed. Choose another name.</source>
        <translation>%1 已经存在，未作改动。请换一个名称。</translation>
    </message>
    <message>
        <source>an interrupted save could not be read</source>
        <translation>一次中断的保存无法读取</translation>
    </message>
    <message>
        <source>The number %1 belongs to another case. Choose another one.</source>
        <translation>编号 %1 已属于另一案件。请换一个编号。</translation>
    </message>
    <message>
        <source>A row of %1 names a row of %2 that is not there.</source>
        <translation>表 %1 有一行指向表 %2 中不存在的行。</translation>
    </message>
    <message>
        <source>There is no room left on the disk of %1. Nothing of this was saved: make room and do it again.</source>
        <translation>%1 所在磁盘空间不足。本次内容未保存：请清理磁盘后重试。</translation>
    </message>
    <message>
        <source>%1 may not be written. Move the office file to a folder of your own, or ask for the right to write.</source>
        <translation>%1 不可写入。请把机构文件移到自己的文件夹，或者申请写入权限。</translation>
    </message>
    <message>
        <source>%1 or its folder may not be opened. Move the office file to a folder of your own, or ask for the right to read and write.</source>
        <translation>%1 或其文件夹无法打开。请把机构文件移到自己的文件夹，或者申请读写权限。</translation>
    </message>
    <message>
        <source>%1 is being written by another program. Wait a moment and do it again.</source>
        <translation>%1 正由另一个程序写入。请稍候重试。</translation>
    </message>
    <message>
        <source>%1 could not be read or written (%2). Nothing of this was saved: check the disk, and do it again.</source>
        <translation>%1 读写失败（%2）。本次内容未保存：请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>The office file %1 is damaged (%2). It was not changed: keep it, and restore the last backup.</source>
        <translation>机构文件 %1 已损坏（%2）。文件未作改动：请保留它，并恢复最近的备份。</translation>
    </message>
    <message>
        <source>%1 is not an office file of this program. Choose the office file, or restore a backup.</source>
        <translation>%1 不是本程序的机构文件。请选择机构文件，或者恢复备份。</translation>
    </message>
    <message>
        <source>There is no office file %1. Choose the office file, or restore a backup.</source>
        <translation>没有机构文件 %1。请选择机构文件，或者恢复备份。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of the program (form %2; this one knows up to %3). Install the newer version; the file was not changed.</source>
        <translation>%1 由更新版本的程序写成（格式 %2，本版本最高支持 %3）。请安装新版本；文件未作改动。</translation>
    </message>
    <message>
        <source>The search index does not fit the words that it was made of.</source>
        <translation>检索索引与其内容不符。</translation>
    </message>
    <message>
        <source>The search index has a row %1 of no case.</source>
        <translation>检索索引第 %1 行不属于任何案件。</translation>
    </message>
    <message>
        <source>The keys of an import are not as they were written.</source>
        <translation>一次导入的识别键与写入时不一致。</translation>
    </message>
    <message>
        <source>There is a row of a case that has no acts.</source>
        <translation>有一行所属的案件没有任何记录。</translation>
    </message>
    <message>
        <source>%1 rows stand there; the acts make %2.</source>
        <translation>表中有 %1 行，按记录应为 %2 行。</translation>
    </message>
    <message>
        <source>“%1” stands there; the acts make “%2”.</source>
        <translation>表中为“%1”，按记录应为“%2”。</translation>
    </message>
    <message>
        <source>The case would not be found by the words of its acts.</source>
        <translation>按记录中的文字检索不到该案件。</translation>
    </message>
    <message>
        <source>A line of the audit is missing.</source>
        <translation>审计日志缺少一行。</translation>
    </message>
    <message>
        <source>A line of the audit was changed.</source>
        <translation>审计日志有一行被改动。</translation>
    </message>
    <message>
        <source>An act of the office is not as it was recorded.</source>
        <translation>一条机构记录与登记时不一致。</translation>
    </message>
    <message>
        <source>An act is missing.</source>
        <translation>缺少一条记录。</translation>
    </message>
    <message>
        <source>An act is not as it was recorded.</source>
        <translation>一条记录与登记时不一致。</translation>
    </message>
    <message>
        <source>Personal data of an act are not as they were recorded.</source>
        <translation>一条记录的个人信息与登记时不一致。</translation>
    </message>
    <message>
        <source>The audit names an act that is not there.</source>
        <translation>审计日志中的一条记录已不存在。</translation>
    </message>
    <message>
        <source>It does not say by which rules, calendars and choices this file was made.</source>
        <translation>该文件没有说明其内容是按哪些规则、日历和选择计算的。</translation>
    </message>
    <message>
        <source>%1.%2 holds “%3”, which says nothing there</source>
        <translation>%1.%2 的内容为“%3”，无法识别</translation>
    </message>
    <message>
        <source>a day, a moment or an id is none</source>
        <translation>日期、时刻或标识无效</translation>
    </message>
    <message>
        <source>It is not known whether this was saved (%1). Open the office again and look before you enter it anew.</source>
        <translation>无法确定是否已保存（%1）。请重新打开机构查看，再决定是否重新录入。</translation>
    </message>
    <message>
        <source>The path %1 is too long for an office file. Choose a folder nearer to the top of the disk, or a shorter name.</source>
        <translation>路径 %1 太长，不能存放机构文件。请选择层级较浅的文件夹，或较短的名称。</translation>
    </message>
    <message>
        <source>No office is named. Choose an office file.</source>
        <translation>没有指定机构。请选择机构文件。</translation>
    </message>
    <message>
        <source>An office&apos;s address holds no password. Leave it out, and change it: it may have been seen.</source>
        <translation>机构地址中不得写密码。请去掉密码并更换它：它可能已被他人看到。</translation>
    </message>
    <message>
        <source>This version of the program does not yet open an office on a server. Choose an office file.</source>
        <translation>本版本程序还不能打开服务器上的机构。请选择机构文件。</translation>
    </message>
    <message>
        <source>an interrupted save, %1, does not fit it</source>
        <translation>中断的保存文件 %1 与其不符</translation>
    </message>
    <message>
        <source>There are keys of an import that the office&apos;s acts do not name.</source>
        <translation>存在机构记录中没有的导入的键。</translation>
    </message>
    <message>
        <source>The office holds %1 recorded lines, its backup %2: an older copy was put in its place, or what was recorded since was removed.</source>
        <translation>机构文件有 %1 行审计记录，备份有 %2 行：文件被换成了较旧的副本，或此后的记录被删去。</translation>
    </message>
    <message>
        <source>What was recorded at %1 is not what the backup holds: it was changed since, or the backup is another office&apos;s.</source>
        <translation>%1 登记的内容与备份不一致：此后被改动，或该备份属于另一机构。</translation>
    </message>
    <message>
        <source>an act of the office of %1 cannot be read: %2</source>
        <translation>%1的机构记录无法读取：%2</translation>
    </message>
    <message>
        <source>Personal data of an act of the office are not as they were recorded.</source>
        <translation>机构记录中的个人信息与登记时不一致。</translation>
    </message>
    <message>
        <source>An attached file is missing.</source>
        <translation>一个附件不见了。</translation>
    </message>
    <message>
        <source>An attached file is not as it was attached.</source>
        <translation>一个附件已不是入卷时的样子。</translation>
    </message>
    <message>
        <source>There is an attached file that no act names.</source>
        <translation>有一个附件没有任何行为提到。</translation>
    </message>
    <message>
        <source>The room or one of the people has another session at that time. Choose another hour, room or person.</source>
        <translation>庭室或人员该时段已有安排。请换时间、庭室或人员。</translation>
    </message>
    <message>
        <source>The personal data of this office are sealed. Log in first.</source>
        <translation>本单位的个人信息已加密，请先登录。</translation>
    </message>
    <message>
        <source>the sealed data of %1 were changed</source>
        <translation>加密的数据（%1）被改动过</translation>
    </message>
    <message>
        <source>an attached file was changed</source>
        <translation>附件被改动过</translation>
    </message>
    <message>
        <source>Another account of the case stands there than its acts make.</source>
        <translation>存放的案件明细与案件记录推算的不一致。</translation>
    </message>
    <message>
        <source>Sealed personal data are not as they were sealed.</source>
        <translation>加密的个人信息与加密时不一致。</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose another place for the office file.</source>
        <translation>没有文件夹 %1。请为机构文件另选位置。</translation>
    </message>
    <message>
        <source>The sounds of row %1 of the search index are not those of its names.</source>
        <translation>检索索引第 %1 行的读音与其中的姓名、名称不符。</translation>
    </message>
    <message>
        <source>table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>index</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>触发器</translation>
    </message>
    <message>
        <source>view</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>the %1 “%2” is none of this program&apos;s</source>
        <translation>%1“%2”不是本程序建立的</translation>
    </message>
    <message>
        <source>the %1 “%2” is not as this program made it</source>
        <translation>%1“%2”与本程序建立的不同</translation>
    </message>
    <message>
        <source>the %1 “%2” is missing</source>
        <translation>%1“%2”缺失</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
</TS>
