<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>Calendar</name>
    <message>
        <source>The year %1 is outside 1990-2099.</source>
        <translation>年份 %1 不在 1990-2099 之內。</translation>
    </message>
    <message>
        <source>The notice of %1 names no source.</source>
        <translation>%1 年的放假通知沒有註明來源。</translation>
    </message>
    <message>
        <source>The notice of %1 names no day off.</source>
        <translation>%1 年的放假通知沒有列出放假日。</translation>
    </message>
    <message>
        <source>%1 does not belong to the notice of %2.</source>
        <translation>%1 不屬於 %2 年的放假通知。</translation>
    </message>
    <message>
        <source>%1 is worked and no weekend day.</source>
        <translation>%1 列為調休上班日，但不是週末。</translation>
    </message>
    <message>
        <source>%1 is worked twice.</source>
        <translation>%1 作為調休上班日重複列出。</translation>
    </message>
    <message>
        <source>%1 is both off and worked.</source>
        <translation>%1 既放假又上班。</translation>
    </message>
    <message>
        <source>%1 is a statutory day and not off.</source>
        <translation>%1 列為法定節假日，但沒有放假。</translation>
    </message>
    <message>
        <source>No year is named.</source>
        <translation>沒有列出任何年份。</translation>
    </message>
    <message>
        <source>“%1” is not a year.</source>
        <translation>“%1”不是年份。</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>這裡不認識“%1”。</translation>
    </message>
    <message>
        <source>A list of days with their names is missing.</source>
        <translation>缺少日期及名稱的列表。</translation>
    </message>
    <message>
        <source>%1 has no name.</source>
        <translation>%1 沒有節日名稱。</translation>
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
        <translation>年份 %1 重複出現。</translation>
    </message>
    <message>
        <source>%1 is off by one notice and worked by another.</source>
        <translation>%1 在一份通知中放假，在另一份通知中上班。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>無法讀取 %1。</translation>
    </message>
    <message>
        <source>The notice of %1 names %2 days off; more than %3 cannot be. Check the file.</source>
        <translation>%1 年的放假通知列出 %2 個放假日；不可能多於 %3 日。請核對文件。</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>The day of the award</source>
        <translation>裁決書作出之日</translation>
    </message>
    <message>
        <source>The day on which closing was approved</source>
        <translation>結案審批之日</translation>
    </message>
    <message>
        <source>The day on which the last party was served</source>
        <translation>文書送達完畢之日</translation>
    </message>
    <message>
        <source>As the law says (where it is doubtful, the earlier date)</source>
        <translation>依法律規定（有疑問的取較早日期）</translation>
    </message>
    <message>
        <source>Always the date moved to a working day</source>
        <translation>一律以順延後的日期為準</translation>
    </message>
    <message>
        <source>Always the date before it is moved</source>
        <translation>一律以未順延的日期為準</translation>
    </message>
</context>
<context>
    <name>Deadline</name>
    <message>
        <source>%1 needs a number of days, not “%2”.</source>
        <translation>%1 後面應為天數，而不是“%2”。</translation>
    </message>
    <message>
        <source>%1 needs FROM..TO, not “%2”.</source>
        <translation>%1 後面應為 起..止，而不是“%2”。</translation>
    </message>
    <message>
        <source>%1 needs suspension@FROM..TO or publication@FROM..TO, not “%2”.</source>
        <translation>%1 後面應為 suspension@起..止 或 publication@起..止，而不是“%2”。</translation>
    </message>
    <message>
        <source>%1 needs KIND@DAY, not “%2”. KIND is party-added, claims-changed, counterclaim-joined, transferred, supplemented or to-ordinary.</source>
        <translation>%1 後面應為 種類@日期，而不是“%2”。種類為 party-added、claims-changed、counterclaim-joined、transferred、supplemented 或 to-ordinary。</translation>
    </message>
    <message>
        <source>“%1” is not an option of deadline.</source>
        <translation>deadline 沒有“%1”這個選項。</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 後面缺少內容。</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 重複給出。</translation>
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
            <numerusform>%n 個工作日</numerusform>
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
            <numerusform>%n 個月</numerusform>
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
        <translation>計算中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>暫停</translation>
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
        <translation>不再適用</translation>
    </message>
    <message>
        <source>That a period which ends on a day off ends on the next working day follows by reference to the Civil Procedure Law.</source>
        <translation>期限最後一日為休息日的順延至下一工作日，係參照民事訴訟法。</translation>
    </message>
    <message>
        <source>Whether this period moves to the next working day is doubtful; the earlier date is the one that counts.</source>
        <translation>本期限最後一日遇休息日是否順延，文義有疑；以較早的日期為準。</translation>
    </message>
    <message>
        <source>Whether the day of the notice counts is read in two ways; the earlier date is kept.</source>
        <translation>通知當日是否計入有兩種理解；按較早的日期提醒。</translation>
    </message>
    <message>
        <source>Whether it counts anew from the application or from the end of the proceeding is read in two ways.</source>
        <translation>自申請之日還是自程序終結之日重新計算，有兩種理解。</translation>
    </message>
    <message>
        <source>A local rule, not a national one.</source>
        <translation>地方規定，非全國性規定。</translation>
    </message>
    <message>
        <source>The law does not name the day from which it counts; this is practice.</source>
        <translation>法律未明確起算日，此為實務做法。</translation>
    </message>
    <message>
        <source>Provisional: the notice on days off for that year is not there yet.</source>
        <translation>暫定：該年放假通知尚未公布。</translation>
    </message>
    <message>
        <source>Whether after a pause the rest of the period runs on or six months from its end are given is read in two ways; the earlier date is kept.</source>
        <translation>中止之後，是餘下的期間繼續計算，還是自中止原因消除起滿六個月，有兩種理解；以較早的一日為準。</translation>
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
        <translation>%1 與勞動關係終止日無關。</translation>
    </message>
    <message>
        <source>%1 has no form named “%2”.</source>
        <translation>%1 沒有名為“%2”的形式。</translation>
    </message>
    <message>
        <source>The law fixes the length of %1.</source>
        <translation>%1 的期間長度由法律規定，不能另行指定。</translation>
    </message>
    <message>
        <source>A length is not negative.</source>
        <translation>期間長度不能為負數。</translation>
    </message>
    <message>
        <source>The law does not fix the length of %1. Give the number of days.</source>
        <translation>法律沒有規定 %1 的期間長度，請給出天數。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 from %2 leaves the years 1990-2100.</source>
        <translation>自 %2 起算的 %1 超出了 1990-2100 年的範圍。</translation>
    </message>
    <message>
        <source>No rules of “%1” are known. Leave the province out for the national rules.</source>
        <translation>沒有“%1”的地方規則。不填省份即適用國家規則。</translation>
    </message>
    <message>
        <source>There is no rule named “%1”.</source>
        <translation>沒有名為“%1”的期間規則。</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>The rule %1 stands twice.</source>
        <translation>規則 %1 重複出現。</translation>
    </message>
    <message>
        <source>The rule %1 names %2, which is not there.</source>
        <translation>規則 %1 提到的 %2 不存在。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>無法讀取 %1。</translation>
    </message>
    <message>
        <source>There is no rule in it.</source>
        <translation>其中沒有規則。</translation>
    </message>
    <message>
        <source>A rule needs a wording with its article.</source>
        <translation>規則須有條文及條號。</translation>
    </message>
    <message>
        <source>Wordings stand in the order of coming into force.</source>
        <translation>條文須按施行先後排列。</translation>
    </message>
    <message>
        <source>The length must be at least one.</source>
        <translation>期間長度至少為一。</translation>
    </message>
    <message>
        <source>A count of working days ends on one and does not roll.</source>
        <translation>工作日期間的末日即為工作日，不存在順延。</translation>
    </message>
    <message>
        <source>Days are excluded from natural days alone.</source>
        <translation>只有自然日期間可以扣除。</translation>
    </message>
    <message>
        <source>“restart” among the moves and a list of restarts go together.</source>
        <translation>列有 restart 時須列明重新計算的情形，反之亦然。</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>這裡不認識“%1”。</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>缺少“%1”。</translation>
    </message>
    <message>
        <source>“%1” is not a length.</source>
        <translation>“%1”不是期間長度。</translation>
    </message>
    <message>
        <source>“%1” is not an event that is known.</source>
        <translation>沒有名為“%1”的事件。</translation>
    </message>
    <message>
        <source>“%1” is not a word that is known here.</source>
        <translation>“%1”不是這裡認識的詞。</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1 第 %2 行：%3</translation>
    </message>
    <message>
        <source>There is no file of rules.</source>
        <translation>沒有規則文件。</translation>
    </message>
    <message>
        <source>A change says what is otherwise from its day on.</source>
        <translation>一處變更須寫明自該日起有何不同。</translation>
    </message>
    <message>
        <source>A change needs the day from which it holds.</source>
        <translation>一處變更須寫明自何日起適用。</translation>
    </message>
    <message>
        <source>Changes stand in the order of their days.</source>
        <translation>各處變更按適用之日的先後排列。</translation>
    </message>
    <message>
        <source>No wording came into force on %1.</source>
        <translation>沒有條文自%1起施行。</translation>
    </message>
    <message>
        <source>Last months for a pause go together with “pause” among the moves.</source>
        <translation>「最後幾個月」須與變動中的 pause 一起寫。</translation>
    </message>
</context>
<context>
    <name>Trace</name>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n 個工作日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 個月</numerusform>
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
        <translation>自勞動關係終止之日 %1 起算，當日不計。</translation>
    </message>
    <message>
        <source>Counted from %1; that day is not counted.</source>
        <translation>自 %1 起算，當日不計。</translation>
    </message>
    <message>
        <source>%1 is a weekend day worked by notice and is counted.</source>
        <translation>%1 為調休上班日，計入。</translation>
    </message>
    <message>
        <source>%1 counted back: to %2.</source>
        <translation>倒數 %1，至 %2。</translation>
    </message>
    <message>
        <source>%1 counted: to %2.</source>
        <translation>計 %1，至 %2。</translation>
    </message>
    <message>
        <source>%1 is a weekend day and is not counted.</source>
        <translation>%1 週末，不計。</translation>
    </message>
    <message>
        <source>%1 is off (%2) and is not counted.</source>
        <translation>%1 %2放假，不計。</translation>
    </message>
    <message>
        <source>suspension</source>
        <translation>中止審理</translation>
    </message>
    <message>
        <source>service by publication</source>
        <translation>公告送達</translation>
    </message>
    <message>
        <source>inquiry</source>
        <translation>委託調查取證</translation>
    </message>
    <message>
        <source>settlement talks</source>
        <translation>庭外和解</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>時效中止</translation>
    </message>
    <message>
        <source>Stopped since %1 (%2) and not yet resumed.</source>
        <translation>自 %1 起停止計算（%2），尚未恢復。</translation>
    </message>
    <message numerus="yes">
        <source>%1 to the day before %2 is left out (%3): %n day(s), new end %4.</source>
        <translation>
            <numerusform>%1 起至 %2 前一日不計入（%3）：%n 日，順移至 %4。</numerusform>
        </translation>
    </message>
    <message>
        <source>A party was added: the count starts anew from %1.</source>
        <translation>追加當事人，自 %1 起重新計算。</translation>
    </message>
    <message>
        <source>Added or changed claims were accepted: the count starts anew from %1.</source>
        <translation>受理增加、變更的請求，自 %1 起重新計算。</translation>
    </message>
    <message>
        <source>A counterclaim was joined: the count starts anew from %1.</source>
        <translation>反申請合併處理，自 %1 起重新計算。</translation>
    </message>
    <message>
        <source>A transferred case was taken over: the count starts anew from %1.</source>
        <translation>接受移送，自 %1 起重新計算。</translation>
    </message>
    <message>
        <source>The application was supplemented: the count starts anew from %1.</source>
        <translation>補正材料，自 %1 起重新計算。</translation>
    </message>
    <message>
        <source>Interrupted on %1: counted anew from then.</source>
        <translation>%1 中斷，自當日起重新計算。</translation>
    </message>
    <message>
        <source>Interrupted by a proceeding from %1 to %2: counted anew from %3.</source>
        <translation>因 %1 至 %2 的程序中斷，自 %3 起重新計算。</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>週末</translation>
    </message>
    <message>
        <source>The last day %1 is off (%2): it moves to %3.</source>
        <translation>末日 %1 休假（%2），順延至 %3。</translation>
    </message>
    <message>
        <source>The last day %1 is off, as are the days to %2 (%3): it moves to %4.</source>
        <translation>末日 %1 起至 %2 均休假（%3），順延至 %4。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The change to the ordinary procedure does not restart the count.</source>
        <translation>轉為一般程序，不重新計算。</translation>
    </message>
    <message>
        <source>The period was already over: nothing changes.</source>
        <translation>期間已經屆滿，不發生變化。</translation>
    </message>
    <message>
        <source>It lies before the day from which the count now runs: nothing changes.</source>
        <translation>早於現在的起算日，不發生變化。</translation>
    </message>
    <message>
        <source>These days are left out already: each day counts once.</source>
        <translation>這些日期已經扣除，每日只扣除一次。</translation>
    </message>
    <message>
        <source>While employment lasts there is no due date.</source>
        <translation>勞動關係存續期間沒有屆滿日。</translation>
    </message>
    <message>
        <source>The law does not let this move the period.</source>
        <translation>依法不影響該期間。</translation>
    </message>
    <message>
        <source>It does not lie between the start and the due date as moved so far.</source>
        <translation>不在起算日與現屆滿日之間。</translation>
    </message>
    <message>
        <source>The extension is longer than the law allows, or shorter than a day.</source>
        <translation>延長的期間超過法定上限，或者不足一日。</translation>
    </message>
    <message>
        <source>The extension was approved after the last day.</source>
        <translation>延期批准時期間已經屆滿。</translation>
    </message>
    <message>
        <source>The law allows one extension.</source>
        <translation>依法只能延長一次。</translation>
    </message>
    <message>
        <source>The agreed day is not later than the old one.</source>
        <translation>約定的日期不晚於原屆滿日。</translation>
    </message>
    <message>
        <source>It was agreed after the old day was over.</source>
        <translation>同意延期時原期間已經屆滿。</translation>
    </message>
    <message>
        <source>It lies before the start of the period.</source>
        <translation>早於期間的起算日。</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>止日早於起日。</translation>
    </message>
    <message>
        <source>Extended by %1 from the last day before rolling: to %2.</source>
        <translation>自未順延的末日起延長 %1，至 %2。</translation>
    </message>
    <message>
        <source>The day was set to %1.</source>
        <translation>日期定為 %1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>It was over before the last six months, in which alone a pause counts: nothing changes.</source>
        <translation>只有最後六個月內的障礙才中止；它在此以前已經消除，不變。</translation>
    </message>
</context>
</TS>
