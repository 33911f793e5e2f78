<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>Statistics</name>
    <message>
        <source>The manners of closing, %1, add up to the %2 closures.</source>
        <translation>各結案方式 %1 之和等於結案 %2 件。</translation>
    </message>
    <message>
        <source>The manners of closing, %1 = %2, do not add up to the %3 closures: the difference is %4.</source>
        <translation>各結案方式 %1 = %2，與結案 %3 件不符，相差 %4。</translation>
    </message>
    <message>
        <source>Carried over + accepted - concluded: %1 = %2, which is what is carried forward.</source>
        <translation>上期未結＋當期受理－當期結案：%1 = %2，等於期末未結。</translation>
    </message>
    <message>
        <source>Carried over + accepted - concluded: %1 = %2, but %3 are carried forward: the difference is %4.</source>
        <translation>上期未結＋當期受理－當期結案：%1 = %2，而期末未結為 %3，相差 %4。</translation>
    </message>
    <message>
        <source>%1: %2 in both.</source>
        <translation>%1：均為 %2。</translation>
    </message>
    <message>
        <source>%1: %2 here, %3 there: the difference is %4.</source>
        <translation>%1：前者 %2，後者 %3，相差 %4。</translation>
    </message>
    <message>
        <source>Concluded, in the statistics and in the report</source>
        <translation>結案，統計與報表</translation>
    </message>
    <message>
        <source>Carried forward, in the statistics and in the report</source>
        <translation>期末未結，統計與報表</translation>
    </message>
    <message>
        <source>The list behind “%1”</source>
        <translation>“%1”所列案件</translation>
    </message>
    <message>
        <source>The list behind the balance</source>
        <translation>收結案平衡所列案件</translation>
    </message>
    <message>
        <source>Every total equals its list.</source>
        <translation>各項合計均與其案件清單一致。</translation>
    </message>
    <message>
        <source>There is no indicator in it.</source>
        <translation>其中沒有指標。</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>缺少“%1”。</translation>
    </message>
    <message>
        <source>“%1” is not a word that it knows.</source>
        <translation>“%1”不是可用的詞。</translation>
    </message>
    <message>
        <source>“%1” stands in it twice.</source>
        <translation>“%1”出現了兩次。</translation>
    </message>
    <message>
        <source>“%1” is a variant of nothing.</source>
        <translation>“%1”所依附的指標不存在。</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1 第 %2 行：%3</translation>
    </message>
    <message>
        <source>The program&apos;s indicators cannot be read.</source>
        <translation>讀不出程序自帶的指標。</translation>
    </message>
    <message>
        <source>Look at the records of these cases before issuing: %1.</source>
        <translation>簽發前請核對下列案件的記錄：%1。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名、名稱</translation>
    </message>
    <message>
        <source>Site or trade name</source>
        <translation>工地、字號</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>統一社會信用代碼</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身分證件號碼</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>承辦人</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>工作地點</translation>
    </message>
    <message>
        <source>Facts and reasons</source>
        <translation>事實與理由</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台賬</translation>
    </message>
</context>
</TS>
