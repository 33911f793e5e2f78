<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Statistics</name>
    <message>
        <source>The manners of closing, %1, add up to the %2 closures.</source>
        <translation>各结案方式 %1 之和等于结案 %2 件。</translation>
    </message>
    <message>
        <source>The manners of closing, %1 = %2, do not add up to the %3 closures: the difference is %4.</source>
        <translation>各结案方式 %1 = %2，与结案 %3 件不符，相差 %4。</translation>
    </message>
    <message>
        <source>Carried over + accepted - concluded: %1 = %2, which is what is carried forward.</source>
        <translation>上期未结＋当期受理－当期结案：%1 = %2，等于期末未结。</translation>
    </message>
    <message>
        <source>Carried over + accepted - concluded: %1 = %2, but %3 are carried forward: the difference is %4.</source>
        <translation>上期未结＋当期受理－当期结案：%1 = %2，而期末未结为 %3，相差 %4。</translation>
    </message>
    <message>
        <source>%1: %2 in both.</source>
        <translation>%1：均为 %2。</translation>
    </message>
    <message>
        <source>%1: %2 here, %3 there: the difference is %4.</source>
        <translation>%1：前者 %2，后者 %3，相差 %4。</translation>
    </message>
    <message>
        <source>Concluded, in the statistics and in the report</source>
        <translation>结案，统计与报表</translation>
    </message>
    <message>
        <source>Carried forward, in the statistics and in the report</source>
        <translation>期末未结，统计与报表</translation>
    </message>
    <message>
        <source>The list behind “%1”</source>
        <translation>“%1”所列案件</translation>
    </message>
    <message>
        <source>The list behind the balance</source>
        <translation>收结案平衡所列案件</translation>
    </message>
    <message>
        <source>Every total equals its list.</source>
        <translation>各项合计均与其案件清单一致。</translation>
    </message>
    <message>
        <source>There is no indicator in it.</source>
        <translation>其中没有指标。</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>缺少“%1”。</translation>
    </message>
    <message>
        <source>“%1” is not a word that it knows.</source>
        <translation>“%1”不是可用的词。</translation>
    </message>
    <message>
        <source>“%1” stands in it twice.</source>
        <translation>“%1”出现了两次。</translation>
    </message>
    <message>
        <source>“%1” is a variant of nothing.</source>
        <translation>“%1”所依附的指标不存在。</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1 第 %2 行：%3</translation>
    </message>
    <message>
        <source>The program&apos;s indicators cannot be read.</source>
        <translation>读不出程序自带的指标。</translation>
    </message>
    <message>
        <source>Look at the records of these cases before issuing: %1.</source>
        <translation>签发前请核对下列案件的记录：%1。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名、名称</translation>
    </message>
    <message>
        <source>Site or trade name</source>
        <translation>工地、字号</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证件号码</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>工作地点</translation>
    </message>
    <message>
        <source>Facts and reasons</source>
        <translation>事实与理由</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
</context>
</TS>
