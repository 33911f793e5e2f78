<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Choice</name>
    <message>
        <source>Recorded</source>
        <translation>新增记录</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Hearing that is set</source>
        <translation>已排庭期</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>结案情况</translation>
    </message>
    <message>
        <source>For arbitration</source>
        <translation>申请仲裁</translation>
    </message>
    <message>
        <source>For review of the agreement</source>
        <translation>申请仲裁审查</translation>
    </message>
    <message>
        <source>Referred for mediation</source>
        <translation>委托调解</translation>
    </message>
    <message>
        <source>Reply to a referral</source>
        <translation>委托回复</translation>
    </message>
    <message>
        <source>Waits to be dealt with</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Taken into a case</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>重复</translation>
    </message>
</context>
<context>
    <name>CaseCopy</name>
    <message>
        <source>The case holds an act “%1” that this program does not know. Update it.</source>
        <translation>案件中有本程序不认识的记录“%1”。请更新程序。</translation>
    </message>
    <message>
        <source>An act of the case cannot be read: %1</source>
        <translation>案件中有一条记录无法读取：%1</translation>
    </message>
    <message>
        <source>The case holds no act.</source>
        <translation>案件中没有任何记录。</translation>
    </message>
    <message>
        <source>No agreement of this case has taken effect: there is none to review.</source>
        <translation>本案没有已生效的调解协议，无可审查。</translation>
    </message>
    <message>
        <source>A reply belongs to the case that was referred, and opens none.</source>
        <translation>回复属于原来委托的案件，不另立新案。</translation>
    </message>
</context>
</TS>
