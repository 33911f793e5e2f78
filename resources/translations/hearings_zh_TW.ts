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
    <message>
        <source>The rooms of its tribunal are taken. Plan more days, or move hearings.</source>
        <translation>其審理庭的庭室已被佔用。請延長排庭期間，或調整其他庭期。</translation>
    </message>
    <message>
        <source>Whoever may sit is taken, or at another tribunal that day. Plan more days, or release hearings.</source>
        <translation>可以審理的仲裁員已有庭，或當日在其他庭。請延長排庭期間，或放開部分已排庭期。</translation>
    </message>
    <message>
        <source>A party or representative has another hearing at every hour that is free. Plan more days, or move that hearing.</source>
        <translation>凡有空的時間，當事人或代理人均另有庭。請延長排庭期間，或調整該庭期。</translation>
    </message>
    <message>
        <source>Its tribunal does not run on those days. Say another place, or plan other days.</source>
        <translation>其審理庭在這些日期未運行。請另定地點，或改排其他日期。</translation>
    </message>
    <message>
        <source>A room of its tribunal is not to be had on those days. Enter a room, or plan other days.</source>
        <translation>其審理庭的庭室在這些日期不可用。請登記庭室，或改排其他日期。</translation>
    </message>
    <message>
        <source>No free room of its tribunal is fit for an online hearing. Enter one, or hear it in presence.</source>
        <translation>其審理庭沒有可供線上開庭的空閒庭室。請登記，或改為現場開庭。</translation>
    </message>
    <message>
        <source>The term of who could sit is over. Renew it, or compose the tribunal anew.</source>
        <translation>可以審理的仲裁員聘期已滿。請續聘，或重新組庭。</translation>
    </message>
    <message>
        <source>Who could sit is not to be had on those days. Plan other days, or compose the tribunal anew.</source>
        <translation>可以審理的仲裁員在這些日期不能到庭。請改排其他日期，或重新組庭。</translation>
    </message>
    <message>
        <source>Who could sit is a part-timer of another tribunal. Name somebody else.</source>
        <translation>可以審理的仲裁員是其他庭的兼職仲裁員。請另行指定。</translation>
    </message>
    <message>
        <source>Who could sit was recused in this case. Plan days on which others are free.</source>
        <translation>可以審理的仲裁員在本案已被決定迴避。請改排其他人有空的日期。</translation>
    </message>
    <message>
        <source>A recusal was asked for and is not decided. Decide it first.</source>
        <translation>迴避申請尚未決定。請先作出決定。</translation>
    </message>
    <message>
        <source>Too few arbitrators are free at one time, or no full-time one to preside. Plan more days.</source>
        <translation>同一時間有空的仲裁員不足，或沒有可任首席的專職仲裁員。請延長排庭期間。</translation>
    </message>
    <message>
        <source>Those who sit as composed are not free. Plan more days.</source>
        <translation>已組成的仲裁庭沒有空。請延長排庭期間。</translation>
    </message>
    <message>
        <source>The recorder is an arbitrator of the case. Compose the tribunal anew.</source>
        <translation>記錄人同時是本案仲裁員。請重新組庭。</translation>
    </message>
    <message>
        <source>Even a notice that is handed over today would come too late for those days. Plan later days.</source>
        <translation>即使今日送達，這些日期也來不及通知。請改排更晚的日期。</translation>
    </message>
    <message>
        <source>A notice that is sent today is expected too late for those days. Plan later days.</source>
        <translation>今日發出的通知預計趕不上這些日期。請改排更晚的日期。</translation>
    </message>
    <message>
        <source>The defence period runs on those days. Plan later days.</source>
        <translation>這些日期答辯期尚未屆滿。請改排更晚的日期。</translation>
    </message>
    <message>
        <source>It lasts longer than any stretch of the tribunal&apos;s hours. Hear it in less time, or set it by hand.</source>
        <translation>庭審時長超過該庭任一段辦公時間。請縮短時長，或人工排期。</translation>
    </message>
    <message>
        <source>The period has no working day. Plan other days.</source>
        <translation>該期間沒有工作日。請改排其他日期。</translation>
    </message>
</context>
</TS>
