<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Choice</name>
    <message>
        <source>Set</source>
        <translation>已排期</translation>
    </message>
    <message>
        <source>Without hour</source>
        <translation>未定時間</translation>
    </message>
    <message>
        <source>Without room</source>
        <translation>缺庭室</translation>
    </message>
    <message>
        <source>Without arbitrator</source>
        <translation>缺仲裁員</translation>
    </message>
    <message>
        <source>To be set again</source>
        <translation>待重新排期</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已開庭</translation>
    </message>
    <message>
        <source>Defence period</source>
        <translation>答辯期</translation>
    </message>
    <message>
        <source>Notice of the hearing</source>
        <translation>開庭通知</translation>
    </message>
    <message>
        <source>Moved to another day</source>
        <translation>已改期</translation>
    </message>
</context>
<context>
    <name>Hearings</name>
    <message>
        <source>Somebody of this case is at the hearing of %1 at that time. Choose another hour.</source>
        <translation>本案有當事人同時在%1案開庭。請換一個時間。</translation>
    </message>
    <message>
        <source>%1 is taken by %2 from %3 to %4. Choose another hour.</source>
        <translation>%1在%3至%4已由%2案佔用。請換一個時間。</translation>
    </message>
    <message>
        <source>%1 cannot come in time from or to the hearing of %2 at %3.</source>
        <translation>%1來不及往返%2案%3的開庭。</translation>
    </message>
    <message>
        <source>The tribunal %1 does not run on %2. Choose another day, or a room of another one.</source>
        <translation>%1在%2未執行。請換日期，或換其他庭的庭室。</translation>
    </message>
    <message>
        <source>%1 is not to be had on %2. Choose another room or day.</source>
        <translation>%1在%2不能使用。請換庭室或日期。</translation>
    </message>
    <message>
        <source>%1 is not fit for an online hearing. Choose a room that is.</source>
        <translation>%1不能用於線上開庭。請換一間可以線上開庭的庭室。</translation>
    </message>
    <message>
        <source>%1 is no arbitrator of this court on %2. Name somebody else.</source>
        <translation>%1在%2不在本院仲裁員任期內。請另行指定。</translation>
    </message>
    <message>
        <source>%1 is not to be had at that time. Name somebody else, or choose another hour.</source>
        <translation>%1該時段不能到庭。請另行指定，或換一個時間。</translation>
    </message>
    <message>
        <source>%1 sits part time, and at his own tribunal alone. Name somebody else.</source>
        <translation>%1是兼職仲裁員，只在本庭開庭。請另行指定。</translation>
    </message>
    <message>
        <source>%1 was recused in this case. Name somebody else.</source>
        <translation>%1在本案中已迴避。請另行指定。</translation>
    </message>
    <message>
        <source>The recusal of %1 was asked for and is not decided. Decide it first.</source>
        <translation>對%1的迴避申請尚未決定。請先作出決定。</translation>
    </message>
    <message>
        <source>This case is heard by %1 arbitrators, nobody twice. Name them.</source>
        <translation>本案應由%1名仲裁員審理，不得重複。請填寫。</translation>
    </message>
    <message>
        <source>A collective case that is handled simply may have one arbitrator; some read the rules more strictly.</source>
        <translation>簡易處理的集體爭議可以獨任；有從嚴理解者。</translation>
    </message>
    <message>
        <source>Of three arbitrators a full-time one presides and is named first.</source>
        <translation>三人仲裁庭由專職仲裁員任首席，列在第一位。</translation>
    </message>
    <message>
        <source>Others than the composed tribunal are named. Compose it anew first, or name those who belong to it.</source>
        <translation>所列人員與已組成的仲裁庭不同。請先重新組庭，或按組庭人員填寫。</translation>
    </message>
    <message>
        <source>The recorder may not be an arbitrator of the same case. Name somebody else.</source>
        <translation>書記員不得兼任本案仲裁員。請另行指定。</translation>
    </message>
    <message>
        <source>%1 is on hold. Resume it first.</source>
        <translation>%1已中止。請先恢復審理。</translation>
    </message>
    <message>
        <source>%1 is in commissioned mediation. Record its end first.</source>
        <translation>%1正在委託調解。請先記錄委託調解結束。</translation>
    </message>
    <message>
        <source>%1 is over: no hearing is set in it.</source>
        <translation>%1已結案，不再排期開庭。</translation>
    </message>
    <message>
        <source>%1 is decided: no hearing is set in it.</source>
        <translation>%1已作出裁決，不再排期開庭。</translation>
    </message>
    <message>
        <source>%1 is no accepted arbitration: a hearing is set after acceptance.</source>
        <translation>%1不是已受理的仲裁案件，受理後方可排期開庭。</translation>
    </message>
    <message>
        <source>The notice would have to be received by %1. Choose a later day.</source>
        <translation>開庭通知須在%1前送達，已來不及。請另選更晚的日期。</translation>
    </message>
    <message>
        <source>A notice that is sent today is expected on %1; by the strict reading it must be received by %2.</source>
        <translation>今天發出的通知預計%1送達；從嚴理解應在%2前送達。</translation>
    </message>
    <message>
        <source>The defence period ends on %1, not before the hearing.</source>
        <translation>答辯期%1屆滿，不早於開庭日。</translation>
    </message>
    <message>
        <source>The award is due by %1, before the hearing.</source>
        <translation>審限%1屆滿，早於開庭日。</translation>
    </message>
    <message>
        <source>The award is due by %1: less than %2 days after the hearing.</source>
        <translation>審限%1屆滿：開庭後不足%2日。</translation>
    </message>
    <message>
        <source>%1 is no working day.</source>
        <translation>%1不是工作日。</translation>
    </message>
    <message>
        <source>The session does not lie within one stretch of the hours of %1.</source>
        <translation>開庭時間不在%1的同一個開庭時段內。</translation>
    </message>
    <message>
        <source>%1 would be on the way before the court&apos;s first hour or after its last.</source>
        <translation>%1的往返路程將早於上班時間或晚於下班時間。</translation>
    </message>
    <message>
        <source>A representative is at the hearing of %1 at that time.</source>
        <translation>有代理人同時在%1案開庭。</translation>
    </message>
    <message>
        <source>The employer is at the hearing of %1 at that time.</source>
        <translation>用人單位同時在%1案開庭。</translation>
    </message>
    <message>
        <source>The causes of this case are none of the specialities of %1.</source>
        <translation>本案案由不在%1的專長之內。</translation>
    </message>
    <message>
        <source>%1 would have %2 sessions in that half of the day, and %3 that day.</source>
        <translation>%1該半日將有%2次開庭，全天%3次。</translation>
    </message>
</context>
</TS>
