<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Calendar</name>
    <message>
        <source>The year %1 is outside 1990-2099.</source>
        <translation>年份 %1 不在 1990-2099 之内。</translation>
    </message>
    <message>
        <source>The notice of %1 names no source.</source>
        <translation>%1 年的放假通知没有注明来源。</translation>
    </message>
    <message>
        <source>The notice of %1 names no day off.</source>
        <translation>%1 年的放假通知没有列出放假日。</translation>
    </message>
    <message>
        <source>%1 does not belong to the notice of %2.</source>
        <translation>%1 不属于 %2 年的放假通知。</translation>
    </message>
    <message>
        <source>%1 is worked and no weekend day.</source>
        <translation>%1 列为调休上班日，但不是周末。</translation>
    </message>
    <message>
        <source>%1 is worked twice.</source>
        <translation>%1 作为调休上班日重复列出。</translation>
    </message>
    <message>
        <source>%1 is both off and worked.</source>
        <translation>%1 既放假又上班。</translation>
    </message>
    <message>
        <source>%1 is a statutory day and not off.</source>
        <translation>%1 列为法定节假日，但没有放假。</translation>
    </message>
    <message>
        <source>No year is named.</source>
        <translation>没有列出任何年份。</translation>
    </message>
    <message>
        <source>“%1” is not a year.</source>
        <translation>“%1”不是年份。</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>这里不认识“%1”。</translation>
    </message>
    <message>
        <source>A list of days with their names is missing.</source>
        <translation>缺少日期及名称的列表。</translation>
    </message>
    <message>
        <source>%1 has no name.</source>
        <translation>%1 没有节日名称。</translation>
    </message>
    <message>
        <source>A list is missing.</source>
        <translation>缺少列表。</translation>
    </message>
    <message>
        <source>A text is missing.</source>
        <translation>缺少文字。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>The file is too long to be a calendar.</source>
        <translation>文件太大，不可能是放假安排。</translation>
    </message>
    <message>
        <source>The calendar</source>
        <translation>放假安排</translation>
    </message>
    <message>
        <source>The year %1 stands twice.</source>
        <translation>年份 %1 重复出现。</translation>
    </message>
    <message>
        <source>%1 is off by one notice and worked by another.</source>
        <translation>%1 在一份通知中放假，在另一份通知中上班。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>The notice of %1 names %2 days off; more than %3 cannot be. Check the file.</source>
        <translation>%1 年的放假通知列出 %2 个放假日；不可能多于 %3 日。请核对文件。</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>The day of the award</source>
        <translation>裁决书作出之日</translation>
    </message>
    <message>
        <source>The day on which closing was approved</source>
        <translation>结案审批之日</translation>
    </message>
    <message>
        <source>The day on which the last party was served</source>
        <translation>文书送达完毕之日</translation>
    </message>
    <message>
        <source>As the law says (where it is doubtful, the earlier date)</source>
        <translation>依法律规定（有疑问的取较早日期）</translation>
    </message>
    <message>
        <source>Always the date moved to a working day</source>
        <translation>一律以顺延后的日期为准</translation>
    </message>
    <message>
        <source>Always the date before it is moved</source>
        <translation>一律以未顺延的日期为准</translation>
    </message>
</context>
<context>
    <name>Deadline</name>
    <message>
        <source>%1 needs a number of days, not “%2”.</source>
        <translation>%1 后面应为天数，而不是“%2”。</translation>
    </message>
    <message>
        <source>%1 needs FROM..TO, not “%2”.</source>
        <translation>%1 后面应为 起..止，而不是“%2”。</translation>
    </message>
    <message>
        <source>%1 needs suspension@FROM..TO or publication@FROM..TO, not “%2”.</source>
        <translation>%1 后面应为 suspension@起..止 或 publication@起..止，而不是“%2”。</translation>
    </message>
    <message>
        <source>%1 needs KIND@DAY, not “%2”. KIND is party-added, claims-changed, counterclaim-joined, transferred, supplemented or to-ordinary.</source>
        <translation>%1 后面应为 种类@日期，而不是“%2”。种类为 party-added、claims-changed、counterclaim-joined、transferred、supplemented 或 to-ordinary。</translation>
    </message>
    <message>
        <source>“%1” is not an option of deadline.</source>
        <translation>deadline 没有“%1”这个选项。</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 后面缺少内容。</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 重复给出。</translation>
    </message>
    <message>
        <source>--from is missing.</source>
        <translation>缺少 --from。</translation>
    </message>
</context>
<context>
    <name>Law</name>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n 个工作日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n natural day(s)</source>
        <translation>
            <numerusform>%n 日（自然日）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: name of the period, %2: its length with the unit</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>running</source>
        <translation>计算中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>met on time</source>
        <translation>按期完成</translation>
    </message>
    <message>
        <source>met late</source>
        <translation>逾期完成</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>no longer applies</source>
        <translation>不再适用</translation>
    </message>
    <message>
        <source>That a period which ends on a day off ends on the next working day follows by reference to the Civil Procedure Law.</source>
        <translation>期限最后一日为休息日的顺延至下一工作日，系参照民事诉讼法。</translation>
    </message>
    <message>
        <source>Whether this period moves to the next working day is doubtful; the earlier date is the one that counts.</source>
        <translation>本期限最后一日遇休息日是否顺延，文义有疑；以较早的日期为准。</translation>
    </message>
    <message>
        <source>Whether the day of the notice counts is read in two ways; the earlier date is kept.</source>
        <translation>通知当日是否计入有两种理解；按较早的日期提醒。</translation>
    </message>
    <message>
        <source>Whether it counts anew from the application or from the end of the proceeding is read in two ways.</source>
        <translation>自申请之日还是自程序终结之日重新计算，有两种理解。</translation>
    </message>
    <message>
        <source>A local rule, not a national one.</source>
        <translation>地方规定，非全国性规定。</translation>
    </message>
    <message>
        <source>The law does not name the day from which it counts; this is practice.</source>
        <translation>法律未明确起算日，此为实务做法。</translation>
    </message>
    <message>
        <source>Provisional: the notice on days off for that year is not there yet.</source>
        <translation>暂定：该年放假通知尚未公布。</translation>
    </message>
    <message>
        <source>Whether after a pause the rest of the period runs on or six months from its end are given is read in two ways; the earlier date is kept.</source>
        <translation>中止之后，是余下的期间继续计算，还是自中止原因消除起满六个月，有两种理解；以较早的一日为准。</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>A day to count from is missing.</source>
        <translation>缺少起算日。</translation>
    </message>
    <message>
        <source>%1 does not ask for the end of employment.</source>
        <translation>%1 与劳动关系终止日无关。</translation>
    </message>
    <message>
        <source>%1 has no form named “%2”.</source>
        <translation>%1 没有名为“%2”的形式。</translation>
    </message>
    <message>
        <source>The law fixes the length of %1.</source>
        <translation>%1 的期间长度由法律规定，不能另行指定。</translation>
    </message>
    <message>
        <source>A length is not negative.</source>
        <translation>期间长度不能为负数。</translation>
    </message>
    <message>
        <source>The law does not fix the length of %1. Give the number of days.</source>
        <translation>法律没有规定 %1 的期间长度，请给出天数。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 from %2 leaves the years 1990-2100.</source>
        <translation>自 %2 起算的 %1 超出了 1990-2100 年的范围。</translation>
    </message>
    <message>
        <source>No rules of “%1” are known. Leave the province out for the national rules.</source>
        <translation>没有“%1”的地方规则。不填省份即适用国家规则。</translation>
    </message>
    <message>
        <source>There is no rule named “%1”.</source>
        <translation>没有名为“%1”的期间规则。</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>The rule %1 stands twice.</source>
        <translation>规则 %1 重复出现。</translation>
    </message>
    <message>
        <source>The rule %1 names %2, which is not there.</source>
        <translation>规则 %1 提到的 %2 不存在。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>There is no rule in it.</source>
        <translation>其中没有规则。</translation>
    </message>
    <message>
        <source>A rule needs a wording with its article.</source>
        <translation>规则须有条文及条号。</translation>
    </message>
    <message>
        <source>Wordings stand in the order of coming into force.</source>
        <translation>条文须按施行先后排列。</translation>
    </message>
    <message>
        <source>The length must be at least one.</source>
        <translation>期间长度至少为一。</translation>
    </message>
    <message>
        <source>A count of working days ends on one and does not roll.</source>
        <translation>工作日期间的末日即为工作日，不存在顺延。</translation>
    </message>
    <message>
        <source>Days are excluded from natural days alone.</source>
        <translation>只有自然日期间可以扣除。</translation>
    </message>
    <message>
        <source>“restart” among the moves and a list of restarts go together.</source>
        <translation>列有 restart 时须列明重新计算的情形，反之亦然。</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>这里不认识“%1”。</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>缺少“%1”。</translation>
    </message>
    <message>
        <source>“%1” is not a length.</source>
        <translation>“%1”不是期间长度。</translation>
    </message>
    <message>
        <source>“%1” is not an event that is known.</source>
        <translation>没有名为“%1”的事件。</translation>
    </message>
    <message>
        <source>“%1” is not a word that is known here.</source>
        <translation>“%1”不是这里认识的词。</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1 第 %2 行：%3</translation>
    </message>
    <message>
        <source>There is no file of rules.</source>
        <translation>没有规则文件。</translation>
    </message>
    <message>
        <source>A change says what is otherwise from its day on.</source>
        <translation>一处变更须写明自该日起有何不同。</translation>
    </message>
    <message>
        <source>A change needs the day from which it holds.</source>
        <translation>一处变更须写明自何日起适用。</translation>
    </message>
    <message>
        <source>Changes stand in the order of their days.</source>
        <translation>各处变更按适用之日的先后排列。</translation>
    </message>
    <message>
        <source>No wording came into force on %1.</source>
        <translation>没有条文自%1起施行。</translation>
    </message>
    <message>
        <source>Last months for a pause go together with “pause” among the moves.</source>
        <translation>“最后几个月”须与变动中的 pause 一起写。</translation>
    </message>
</context>
<context>
    <name>Trace</name>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n 个工作日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s)</source>
        <translation>
            <numerusform>%n 日（自然日）</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted from the end of employment on %1; that day is not counted.</source>
        <translation>自劳动关系终止之日 %1 起算，当日不计。</translation>
    </message>
    <message>
        <source>Counted from %1; that day is not counted.</source>
        <translation>自 %1 起算，当日不计。</translation>
    </message>
    <message>
        <source>%1 is a weekend day worked by notice and is counted.</source>
        <translation>%1 为调休上班日，计入。</translation>
    </message>
    <message>
        <source>%1 counted back: to %2.</source>
        <translation>倒数 %1，至 %2。</translation>
    </message>
    <message>
        <source>%1 counted: to %2.</source>
        <translation>计 %1，至 %2。</translation>
    </message>
    <message>
        <source>%1 is a weekend day and is not counted.</source>
        <translation>%1 周末，不计。</translation>
    </message>
    <message>
        <source>%1 is off (%2) and is not counted.</source>
        <translation>%1 %2放假，不计。</translation>
    </message>
    <message>
        <source>suspension</source>
        <translation>中止审理</translation>
    </message>
    <message>
        <source>service by publication</source>
        <translation>公告送达</translation>
    </message>
    <message>
        <source>inquiry</source>
        <translation>委托调查取证</translation>
    </message>
    <message>
        <source>settlement talks</source>
        <translation>庭外和解</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>时效中止</translation>
    </message>
    <message>
        <source>Stopped since %1 (%2) and not yet resumed.</source>
        <translation>自 %1 起停止计算（%2），尚未恢复。</translation>
    </message>
    <message numerus="yes">
        <source>%1 to the day before %2 is left out (%3): %n day(s), new end %4.</source>
        <translation>
            <numerusform>%1 起至 %2 前一日不计入（%3）：%n 日，顺移至 %4。</numerusform>
        </translation>
    </message>
    <message>
        <source>A party was added: the count starts anew from %1.</source>
        <translation>追加当事人，自 %1 起重新计算。</translation>
    </message>
    <message>
        <source>Added or changed claims were accepted: the count starts anew from %1.</source>
        <translation>受理增加、变更的请求，自 %1 起重新计算。</translation>
    </message>
    <message>
        <source>A counterclaim was joined: the count starts anew from %1.</source>
        <translation>反申请合并处理，自 %1 起重新计算。</translation>
    </message>
    <message>
        <source>A transferred case was taken over: the count starts anew from %1.</source>
        <translation>接受移送，自 %1 起重新计算。</translation>
    </message>
    <message>
        <source>The application was supplemented: the count starts anew from %1.</source>
        <translation>补正材料，自 %1 起重新计算。</translation>
    </message>
    <message>
        <source>Interrupted on %1: counted anew from then.</source>
        <translation>%1 中断，自当日起重新计算。</translation>
    </message>
    <message>
        <source>Interrupted by a proceeding from %1 to %2: counted anew from %3.</source>
        <translation>因 %1 至 %2 的程序中断，自 %3 起重新计算。</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>周末</translation>
    </message>
    <message>
        <source>The last day %1 is off (%2): it moves to %3.</source>
        <translation>末日 %1 休假（%2），顺延至 %3。</translation>
    </message>
    <message>
        <source>The last day %1 is off, as are the days to %2 (%3): it moves to %4.</source>
        <translation>末日 %1 起至 %2 均休假（%3），顺延至 %4。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The change to the ordinary procedure does not restart the count.</source>
        <translation>转为一般程序，不重新计算。</translation>
    </message>
    <message>
        <source>The period was already over: nothing changes.</source>
        <translation>期间已经届满，不发生变化。</translation>
    </message>
    <message>
        <source>It lies before the day from which the count now runs: nothing changes.</source>
        <translation>早于现在的起算日，不发生变化。</translation>
    </message>
    <message>
        <source>These days are left out already: each day counts once.</source>
        <translation>这些日期已经扣除，每日只扣除一次。</translation>
    </message>
    <message>
        <source>While employment lasts there is no due date.</source>
        <translation>劳动关系存续期间没有届满日。</translation>
    </message>
    <message>
        <source>The law does not let this move the period.</source>
        <translation>依法不影响该期间。</translation>
    </message>
    <message>
        <source>It does not lie between the start and the due date as moved so far.</source>
        <translation>不在起算日与现届满日之间。</translation>
    </message>
    <message>
        <source>The extension is longer than the law allows, or shorter than a day.</source>
        <translation>延长的期间超过法定上限，或者不足一日。</translation>
    </message>
    <message>
        <source>The extension was approved after the last day.</source>
        <translation>延期批准时期间已经届满。</translation>
    </message>
    <message>
        <source>The law allows one extension.</source>
        <translation>依法只能延长一次。</translation>
    </message>
    <message>
        <source>The agreed day is not later than the old one.</source>
        <translation>约定的日期不晚于原届满日。</translation>
    </message>
    <message>
        <source>It was agreed after the old day was over.</source>
        <translation>同意延期时原期间已经届满。</translation>
    </message>
    <message>
        <source>It lies before the start of the period.</source>
        <translation>早于期间的起算日。</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>止日早于起日。</translation>
    </message>
    <message>
        <source>Extended by %1 from the last day before rolling: to %2.</source>
        <translation>自未顺延的末日起延长 %1，至 %2。</translation>
    </message>
    <message>
        <source>The day was set to %1.</source>
        <translation>日期定为 %1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>It was over before the last six months, in which alone a pause counts: nothing changes.</source>
        <translation>只有最后六个月内的障碍才中止；它在此以前已经消除，不变。</translation>
    </message>
</context>
</TS>
