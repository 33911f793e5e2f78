<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Choice</name>
    <message>
        <source>Set</source>
        <translation>已排期</translation>
    </message>
    <message>
        <source>Without hour</source>
        <translation>未定时间</translation>
    </message>
    <message>
        <source>Without room</source>
        <translation>缺庭室</translation>
    </message>
    <message>
        <source>Without arbitrator</source>
        <translation>缺仲裁员</translation>
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
        <translation>已开庭</translation>
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
        <translation>本案有当事人同时在%1案开庭。请换一个时间。</translation>
    </message>
    <message>
        <source>%1 is taken by %2 from %3 to %4. Choose another hour.</source>
        <translation>%1在%3至%4已由%2案占用。请换一个时间。</translation>
    </message>
    <message>
        <source>%1 cannot come in time from or to the hearing of %2 at %3.</source>
        <translation>%1来不及往返%2案%3的开庭。</translation>
    </message>
    <message>
        <source>The tribunal %1 does not run on %2. Choose another day, or a room of another one.</source>
        <translation>%1在%2未运行。请换日期，或换其他庭的庭室。</translation>
    </message>
    <message>
        <source>%1 is not to be had on %2. Choose another room or day.</source>
        <translation>%1在%2不能使用。请换庭室或日期。</translation>
    </message>
    <message>
        <source>%1 is not fit for an online hearing. Choose a room that is.</source>
        <translation>%1不能用于线上开庭。请换一间可以线上开庭的庭室。</translation>
    </message>
    <message>
        <source>%1 is no arbitrator of this court on %2. Name somebody else.</source>
        <translation>%1在%2不在本院仲裁员任期内。请另行指定。</translation>
    </message>
    <message>
        <source>%1 is not to be had at that time. Name somebody else, or choose another hour.</source>
        <translation>%1该时段不能到庭。请另行指定，或换一个时间。</translation>
    </message>
    <message>
        <source>%1 sits part time, and at his own tribunal alone. Name somebody else.</source>
        <translation>%1是兼职仲裁员，只在本庭开庭。请另行指定。</translation>
    </message>
    <message>
        <source>%1 was recused in this case. Name somebody else.</source>
        <translation>%1在本案中已回避。请另行指定。</translation>
    </message>
    <message>
        <source>The recusal of %1 was asked for and is not decided. Decide it first.</source>
        <translation>对%1的回避申请尚未决定。请先作出决定。</translation>
    </message>
    <message>
        <source>This case is heard by %1 arbitrators, nobody twice. Name them.</source>
        <translation>本案应由%1名仲裁员审理，不得重复。请填写。</translation>
    </message>
    <message>
        <source>A collective case that is handled simply may have one arbitrator; some read the rules more strictly.</source>
        <translation>简易处理的集体争议可以独任；有从严理解者。</translation>
    </message>
    <message>
        <source>Of three arbitrators a full-time one presides and is named first.</source>
        <translation>三人仲裁庭由专职仲裁员任首席，列在第一位。</translation>
    </message>
    <message>
        <source>Others than the composed tribunal are named. Compose it anew first, or name those who belong to it.</source>
        <translation>所列人员与已组成的仲裁庭不同。请先重新组庭，或按组庭人员填写。</translation>
    </message>
    <message>
        <source>The recorder may not be an arbitrator of the same case. Name somebody else.</source>
        <translation>书记员不得兼任本案仲裁员。请另行指定。</translation>
    </message>
    <message>
        <source>%1 is on hold. Resume it first.</source>
        <translation>%1已中止。请先恢复审理。</translation>
    </message>
    <message>
        <source>%1 is in commissioned mediation. Record its end first.</source>
        <translation>%1正在委托调解。请先记录委托调解结束。</translation>
    </message>
    <message>
        <source>%1 is over: no hearing is set in it.</source>
        <translation>%1已结案，不再排期开庭。</translation>
    </message>
    <message>
        <source>%1 is decided: no hearing is set in it.</source>
        <translation>%1已作出裁决，不再排期开庭。</translation>
    </message>
    <message>
        <source>%1 is no accepted arbitration: a hearing is set after acceptance.</source>
        <translation>%1不是已受理的仲裁案件，受理后方可排期开庭。</translation>
    </message>
    <message>
        <source>The notice would have to be received by %1. Choose a later day.</source>
        <translation>开庭通知须在%1前送达，已来不及。请另选更晚的日期。</translation>
    </message>
    <message>
        <source>A notice that is sent today is expected on %1; by the strict reading it must be received by %2.</source>
        <translation>今天发出的通知预计%1送达；从严理解应在%2前送达。</translation>
    </message>
    <message>
        <source>The defence period ends on %1, not before the hearing.</source>
        <translation>答辩期%1届满，不早于开庭日。</translation>
    </message>
    <message>
        <source>The award is due by %1, before the hearing.</source>
        <translation>审限%1届满，早于开庭日。</translation>
    </message>
    <message>
        <source>The award is due by %1: less than %2 days after the hearing.</source>
        <translation>审限%1届满：开庭后不足%2日。</translation>
    </message>
    <message>
        <source>%1 is no working day.</source>
        <translation>%1不是工作日。</translation>
    </message>
    <message>
        <source>The session does not lie within one stretch of the hours of %1.</source>
        <translation>开庭时间不在%1的同一个开庭时段内。</translation>
    </message>
    <message>
        <source>%1 would be on the way before the court&apos;s first hour or after its last.</source>
        <translation>%1的往返路程将早于上班时间或晚于下班时间。</translation>
    </message>
    <message>
        <source>A representative is at the hearing of %1 at that time.</source>
        <translation>有代理人同时在%1案开庭。</translation>
    </message>
    <message>
        <source>The employer is at the hearing of %1 at that time.</source>
        <translation>用人单位同时在%1案开庭。</translation>
    </message>
    <message>
        <source>The causes of this case are none of the specialities of %1.</source>
        <translation>本案案由不在%1的专长之内。</translation>
    </message>
    <message>
        <source>%1 would have %2 sessions in that half of the day, and %3 that day.</source>
        <translation>%1该半日将有%2次开庭，全天%3次。</translation>
    </message>
    <message>
        <source>The rooms of its tribunal are taken. Plan more days, or move hearings.</source>
        <translation>其审理庭的庭室已被占用。请延长排庭期间，或调整其他庭期。</translation>
    </message>
    <message>
        <source>Whoever may sit is taken, or at another tribunal that day. Plan more days, or release hearings.</source>
        <translation>可以审理的仲裁员已有庭，或当日在其他庭。请延长排庭期间，或放开部分已排庭期。</translation>
    </message>
    <message>
        <source>A party or representative has another hearing at every hour that is free. Plan more days, or move that hearing.</source>
        <translation>凡有空的时间，当事人或代理人均另有庭。请延长排庭期间，或调整该庭期。</translation>
    </message>
    <message>
        <source>Its tribunal does not run on those days. Say another place, or plan other days.</source>
        <translation>其审理庭在这些日期未运行。请另定地点，或改排其他日期。</translation>
    </message>
    <message>
        <source>A room of its tribunal is not to be had on those days. Enter a room, or plan other days.</source>
        <translation>其审理庭的庭室在这些日期不可用。请登记庭室，或改排其他日期。</translation>
    </message>
    <message>
        <source>No free room of its tribunal is fit for an online hearing. Enter one, or hear it in presence.</source>
        <translation>其审理庭没有可供线上开庭的空闲庭室。请登记，或改为现场开庭。</translation>
    </message>
    <message>
        <source>The term of who could sit is over. Renew it, or compose the tribunal anew.</source>
        <translation>可以审理的仲裁员聘期已满。请续聘，或重新组庭。</translation>
    </message>
    <message>
        <source>Who could sit is not to be had on those days. Plan other days, or compose the tribunal anew.</source>
        <translation>可以审理的仲裁员在这些日期不能到庭。请改排其他日期，或重新组庭。</translation>
    </message>
    <message>
        <source>Who could sit is a part-timer of another tribunal. Name somebody else.</source>
        <translation>可以审理的仲裁员是其他庭的兼职仲裁员。请另行指定。</translation>
    </message>
    <message>
        <source>Who could sit was recused in this case. Plan days on which others are free.</source>
        <translation>可以审理的仲裁员在本案已被决定回避。请改排其他人有空的日期。</translation>
    </message>
    <message>
        <source>A recusal was asked for and is not decided. Decide it first.</source>
        <translation>回避申请尚未决定。请先作出决定。</translation>
    </message>
    <message>
        <source>Too few arbitrators are free at one time, or no full-time one to preside. Plan more days.</source>
        <translation>同一时间有空的仲裁员不足，或没有可任首席的专职仲裁员。请延长排庭期间。</translation>
    </message>
    <message>
        <source>Those who sit as composed are not free. Plan more days.</source>
        <translation>已组成的仲裁庭没有空。请延长排庭期间。</translation>
    </message>
    <message>
        <source>The recorder is an arbitrator of the case. Compose the tribunal anew.</source>
        <translation>记录人同时是本案仲裁员。请重新组庭。</translation>
    </message>
    <message>
        <source>Even a notice that is handed over today would come too late for those days. Plan later days.</source>
        <translation>即使今日送达，这些日期也来不及通知。请改排更晚的日期。</translation>
    </message>
    <message>
        <source>A notice that is sent today is expected too late for those days. Plan later days.</source>
        <translation>今日发出的通知预计赶不上这些日期。请改排更晚的日期。</translation>
    </message>
    <message>
        <source>The defence period runs on those days. Plan later days.</source>
        <translation>这些日期答辩期尚未届满。请改排更晚的日期。</translation>
    </message>
    <message>
        <source>It lasts longer than any stretch of the tribunal&apos;s hours. Hear it in less time, or set it by hand.</source>
        <translation>庭审时长超过该庭任一段办公时间。请缩短时长，或人工排期。</translation>
    </message>
    <message>
        <source>The period has no working day. Plan other days.</source>
        <translation>该期间没有工作日。请改排其他日期。</translation>
    </message>
</context>
</TS>
