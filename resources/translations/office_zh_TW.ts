<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Office</name>
    <message>
        <source>The number template “%1” must name {year} and {n} once each, as in “〔{year}〕{n:03}号”.</source>
        <translation>編號模板“%1”必須各寫一次 {year} 和 {n}，例如“〔{year}〕{n:03}號”。</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>內勤（書記員）</translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation>調解員</translation>
    </message>
    <message>
        <source>Arbitrator</source>
        <translation>仲裁員</translation>
    </message>
    <message>
        <source>Head of office</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>District manager</source>
        <translation>區縣管理</translation>
    </message>
    <message>
        <source>Legal-aid lawyer</source>
        <translation>法律援助律師</translation>
    </message>
    <message>
        <source>Archivist</source>
        <translation>檔案員</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理員</translation>
    </message>
    <message>
        <source>Mediation centre</source>
        <translation>調解中心</translation>
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
        <translation>%1無權辦理：%2。此項由以下人員辦理：%3。</translation>
    </message>
    <message>
        <source>read cases</source>
        <translation>查看案件</translation>
    </message>
    <message>
        <source>register a case</source>
        <translation>登記案件</translation>
    </message>
    <message>
        <source>import a ledger</source>
        <translation>導入臺賬</translation>
    </message>
    <message>
        <source>undo an import</source>
        <translation>撤銷導入</translation>
    </message>
    <message>
        <source>print a report</source>
        <translation>列印報表</translation>
    </message>
    <message>
        <source>import a calendar</source>
        <translation>導入放假安排</translation>
    </message>
    <message>
        <source>change the office&apos;s settings</source>
        <translation>修改本機構設定</translation>
    </message>
    <message>
        <source>change the staff</source>
        <translation>調整人員</translation>
    </message>
    <message>
        <source>check the office file</source>
        <translation>核驗資料文件</translation>
    </message>
    <message>
        <source>make a backup</source>
        <translation>製作備份</translation>
    </message>
</context>
</TS>
