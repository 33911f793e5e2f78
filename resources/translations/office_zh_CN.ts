<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Office</name>
    <message>
        <source>The number template “%1” must name {year} and {n} once each, as in “〔{year}〕{n:03}号”.</source>
        <translation>编号模板“%1”必须各写一次 {year} 和 {n}，例如“〔{year}〕{n:03}号”。</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>内勤（书记员）</translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation>调解员</translation>
    </message>
    <message>
        <source>Arbitrator</source>
        <translation>仲裁员</translation>
    </message>
    <message>
        <source>Head of office</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>District manager</source>
        <translation>区县管理</translation>
    </message>
    <message>
        <source>Legal-aid lawyer</source>
        <translation>法律援助律师</translation>
    </message>
    <message>
        <source>Archivist</source>
        <translation>档案员</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Mediation centre</source>
        <translation>调解中心</translation>
    </message>
    <message>
        <source>Branch tribunal</source>
        <translation>仲裁分庭</translation>
    </message>
    <message>
        <source>Arbitration court</source>
        <translation>仲裁院</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 may not do this: %2. It is the work of: %3.</source>
        <translation>%1无权办理：%2。此项由以下人员办理：%3。</translation>
    </message>
    <message>
        <source>read cases</source>
        <translation>查看案件</translation>
    </message>
    <message>
        <source>register a case</source>
        <translation>登记案件</translation>
    </message>
    <message>
        <source>import a ledger</source>
        <translation>导入台账</translation>
    </message>
    <message>
        <source>undo an import</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>print a report</source>
        <translation>打印报表</translation>
    </message>
    <message>
        <source>import a calendar</source>
        <translation>导入放假安排</translation>
    </message>
    <message>
        <source>change the office&apos;s settings</source>
        <translation>修改本机构设置</translation>
    </message>
    <message>
        <source>change the staff</source>
        <translation>调整人员</translation>
    </message>
    <message>
        <source>check the office file</source>
        <translation>核验数据文件</translation>
    </message>
    <message>
        <source>make a backup</source>
        <translation>制作备份</translation>
    </message>
</context>
</TS>
