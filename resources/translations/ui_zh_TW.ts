<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>ActEntries</name>
    <message>
        <source>%1 struck out: %2</source>
        <translation>%1作廢：%2</translation>
    </message>
    <message>
        <source>%1 corrected: %2</source>
        <translation>%1更正：%2</translation>
    </message>
    <message numerus="yes">
        <source>late entry, %n day(s)</source>
        <translation>
            <numerusform>遲錄 %n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not explained</source>
        <translation>%1，未說明</translation>
    </message>
    <message>
        <source>%1 (standing in for %2)</source>
        <translation>%1（代%2）</translation>
    </message>
    <message>
        <source>nobody else</source>
        <translation>無第二人複核</translation>
    </message>
    <message>
        <source>not needed: taken back at once</source>
        <translation>無需複核（當時撤銷）</translation>
    </message>
</context>
<context>
    <name>ActGroups</name>
    <message>
        <source>for: %1</source>
        <translation>須由%1記錄</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Service and papers</source>
        <translation>送達與文書</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>當事人</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>End</source>
        <translation>結案</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>not while the case is “%1”</source>
        <translation>「%1」階段不能記錄</translation>
    </message>
</context>
<context>
    <name>CaseSums</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>共 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>claims %1 yuan</source>
        <translation>請求合計 %1 元</translation>
    </message>
    <message>
        <source>late %1</source>
        <translation>逾期 %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>this week %1</source>
        <translation>本週 %1</translation>
    </message>
    <message>
        <source>awaiting acceptance %1</source>
        <translation>待受理 %1</translation>
    </message>
    <message>
        <source>withdrawn %1</source>
        <translation>已撤回 %1</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>out %1・%2</source>
        <translation>已帶出 %1・%2</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) wait for approval</source>
        <translation>
            <numerusform>%n 項待審批</numerusform>
        </translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>限制查閱</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Number</source>
        <translation>案號</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申請人</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>被申請人</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>案由</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>下一應辦日</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收件日</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理日</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>結案日</translation>
    </message>
    <message>
        <source>Claimed (yuan)</source>
        <translation>請求金額（元）</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>承辦人</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>地位</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名或名稱</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>法定代表人</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意調解</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Claimed by</source>
        <translation>請求人</translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <translation>金額（元）</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Obtained (yuan)</source>
        <translation>實得金額（元）</translation>
    </message>
    <message>
        <source>Rights known on</source>
        <translation>知道權利被侵害之日</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>For</source>
        <translation>對象</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起算日</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>屆滿日</translation>
    </message>
    <message>
        <source>Un-rolled</source>
        <translation>未順延日</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>判定日</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Who owes</source>
        <translation>義務人</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>權利人</translation>
    </message>
    <message>
        <source>Paid (yuan)</source>
        <translation>已付（元）</translation>
    </message>
    <message>
        <source>Open (yuan)</source>
        <translation>未付（元）</translation>
    </message>
    <message>
        <source>Paid in full on</source>
        <translation>付清日</translation>
    </message>
    <message>
        <source>ID number or credit code</source>
        <translation>證件號碼或信用代碼</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>身分</translation>
    </message>
    <message>
        <source>Powers</source>
        <translation>權限</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Power of attorney</source>
        <translation>授權委託書</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Effective on</source>
        <translation>生效日</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天數</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>鎮、村</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>可以採取的救濟</translation>
    </message>
</context>
<context>
    <name>Docket</name>
    <message>
        <source>Mediation</source>
        <translation>調解</translation>
    </message>
    <message>
        <source>At the court</source>
        <translation>院內</translation>
    </message>
    <message>
        <source>By the branch</source>
        <translation>自審</translation>
    </message>
    <message>
        <source>On circuit</source>
        <translation>巡回</translation>
    </message>
    <message>
        <source>Kept, though the registers would not have it</source>
        <translation>與名錄不符，照原樣儲留</translation>
    </message>
    <message>
        <source>Its room is in no register</source>
        <translation>庭室不在名錄中</translation>
    </message>
    <message>
        <source>%1 (presiding)</source>
        <translation>%1 首席</translation>
    </message>
    <message>
        <source>Clerk %1</source>
        <translation>書記員 %1</translation>
    </message>
    <message>
        <source>online</source>
        <translation>網上</translation>
    </message>
    <message>
        <source>not public</source>
        <translation>不公開</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message numerus="yes">
        <source>%n hearing(s)</source>
        <translation>
            <numerusform>%n 場</numerusform>
        </translation>
    </message>
    <message>
        <source>The case that led is heard no more: set it again, and its hour is kept</source>
        <translation>主案已不再開庭：請重新排期，以保留該時段</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>authenticity</source>
        <translation>真實性</translation>
    </message>
    <message>
        <source>legality</source>
        <translation>合法性</translation>
    </message>
    <message>
        <source>relevance</source>
        <translation>關聯性</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>筆錄</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n頁</numerusform>
        </translation>
    </message>
    <message>
        <source>fetched by the office</source>
        <translation>依職權調取</translation>
    </message>
    <message>
        <source>%1, signed by %2</source>
        <translation>%1，%2 簽收</translation>
    </message>
    <message>
        <source>kept here</source>
        <translation>在本機構</translation>
    </message>
</context>
<context>
    <name>ExchangeState</name>
    <message>
        <source>awaits its receipt</source>
        <translation>待回執</translation>
    </message>
    <message>
        <source>delivered, awaits its receipt</source>
        <translation>已交付，待回執</translation>
    </message>
    <message>
        <source>received, waits</source>
        <translation>已收，等待</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已收全</translation>
    </message>
    <message>
        <source>accepted in part</source>
        <translation>部分退回</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已關閉</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>known from its receipt alone</source>
        <translation>僅從回執得知</translation>
    </message>
    <message>
        <source>was here already</source>
        <translation>已收過</translation>
    </message>
    <message>
        <source>not taken: its key was revoked</source>
        <translation>未收：簽發密鑰已吊銷</translation>
    </message>
    <message>
        <source>it was written before the office&apos;s file began anew</source>
        <translation>寫於該單位資料檔案重新開始之前</translation>
    </message>
    <message>
        <source>the office&apos;s file began anew with a count that was used already</source>
        <translation>該單位資料檔案重新開始，但啟用序號已用過</translation>
    </message>
    <message>
        <source>another package came under this number</source>
        <translation>此序號已收過另一份報送包</translation>
    </message>
    <message>
        <source>it does not follow from the package before</source>
        <translation>與前一份報送包不銜接</translation>
    </message>
    <message>
        <source>an earlier number is lacking</source>
        <translation>缺少較早的序號</translation>
    </message>
    <message>
        <source>a full one came after it</source>
        <translation>之後已收到全量包</translation>
    </message>
    <message>
        <source>it was withdrawn by who sent it</source>
        <translation>已由發送單位撤回</translation>
    </message>
    <message>
        <source>its number was given up as lacking</source>
        <translation>該序號已按缺號處理</translation>
    </message>
    <message>
        <source>a line is too long</source>
        <translation>有一行過長</translation>
    </message>
    <message>
        <source>it holds too many records</source>
        <translation>記錄過多</translation>
    </message>
    <message>
        <source>a record cannot be read</source>
        <translation>有一條記錄無法讀取</translation>
    </message>
    <message>
        <source>a record was changed on the way</source>
        <translation>有一條記錄與其校驗值不符</translation>
    </message>
    <message>
        <source>the records stand in a wrong order</source>
        <translation>記錄順序有誤</translation>
    </message>
    <message>
        <source>it holds other records than it says</source>
        <translation>記錄數與所稱不符</translation>
    </message>
    <message>
        <source>its figures are not those of its records</source>
        <translation>彙總數與記錄不符</translation>
    </message>
    <message>
        <source>its attachments are not those that it names</source>
        <translation>附件與所列不符</translation>
    </message>
    <message>
        <source>its summary cannot be read</source>
        <translation>彙總無法讀取</translation>
    </message>
    <message>
        <source>its case cannot be read</source>
        <translation>案件內容無法讀取</translation>
    </message>
    <message>
        <source>it was written by a newer program</source>
        <translation>由更新版本的程式寫成</translation>
    </message>
    <message>
        <source>both offices do not hold the same cases</source>
        <translation>雙方所存案件不一致</translation>
    </message>
    <message>
        <source>both offices count differently</source>
        <translation>雙方統計數不一致</translation>
    </message>
    <message>
        <source>its key was revoked</source>
        <translation>簽發密鑰已吊銷</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>在辦</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>承辦人</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>鎮、村</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>本年</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>上年</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>結案</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>案由</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的在辦</translation>
    </message>
    <message>
        <source>Closed this month</source>
        <translation>本月結案</translation>
    </message>
    <message>
        <source>Awaiting acceptance</source>
        <translation>待受理</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Group</source>
        <translation>分組</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>匯出列表</translation>
    </message>
    <message>
        <source>The list changed while it was read, and was not exported. Export it again.</source>
        <translation>讀取期間列表有了變動，沒有匯出。請再匯出一次。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已存為 %1。</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今日到期</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>即將到期</translation>
    </message>
    <message>
        <source>running</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>done in time</source>
        <translation>按期完成</translation>
    </message>
    <message>
        <source>done late</source>
        <translation>逾期完成</translation>
    </message>
    <message>
        <source>void</source>
        <translation>不再適用</translation>
    </message>
    <message>
        <source>meeting or hearing</source>
        <translation>調解或庭審</translation>
    </message>
    <message>
        <source>awaits signature</source>
        <translation>待簽章</translation>
    </message>
    <message>
        <source>awaits service</source>
        <translation>待送達</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>please look</source>
        <translation>請留意</translation>
    </message>
    <message>
        <source>note</source>
        <translation>說明</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Saved as %1.</source>
        <translation>已存為 %1。</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>儲存列表</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>儲存日曆</translation>
    </message>
</context>
<context>
    <name>PapersPanel</name>
    <message>
        <source>%1 of %2 issued</source>
        <translation>已簽發 %1/%2</translation>
    </message>
    <message>
        <source>form</source>
        <translation>表格，不編號</translation>
    </message>
    <message>
        <source>to be issued</source>
        <translation>待簽發</translation>
    </message>
    <message>
        <source>to be received by %1</source>
        <translation>最遲 %1 收到</translation>
    </message>
    <message>
        <source>%1 and others, %2 in all</source>
        <translation>%1等 %2 人</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message numerus="yes">
        <source>%n issued</source>
        <translation>
            <numerusform>%n 份已簽發</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) missing</source>
        <translation>
            <numerusform>缺 %n 項</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePaste</name>
    <message>
        <source>left out</source>
        <translation>不取</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份證件號碼</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>聯絡電話</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>崗位</translation>
    </message>
    <message>
        <source>Claim (yuan)</source>
        <translation>請求（元）</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已簽名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>Unpaid for</source>
        <translation>欠薪期間</translation>
    </message>
</context>
<context>
    <name>ServicePanel</name>
    <message>
        <source>signing was refused</source>
        <translation>拒絕簽收</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>%1發出</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>%1 簽收</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>by publication</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>not issued yet</source>
        <translation>尚未製作</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>尚未發出</translation>
    </message>
    <message>
        <source>came back %1</source>
        <translation>%1退回</translation>
    </message>
    <message>
        <source>published, until %1</source>
        <translation>公告至%1</translation>
    </message>
    <message>
        <source>deemed served</source>
        <translation>視為送達</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>session %1</source>
        <translation>第 %1 次調解</translation>
    </message>
    <message>
        <source>hearing %1</source>
        <translation>第 %1 次開庭</translation>
    </message>
</context>
<context>
    <name>WhatFollows</name>
    <message>
        <source>due %1</source>
        <translation>屆滿 %1</translation>
    </message>
    <message>
        <source>met on time</source>
        <translation>按期完成</translation>
    </message>
    <message>
        <source>met, but late: %1</source>
        <translation>逾期完成：%1</translation>
    </message>
    <message>
        <source>stands still</source>
        <translation>中止計算</translation>
    </message>
    <message>
        <source>no longer applies</source>
        <translation>不再適用</translation>
    </message>
    <message>
        <source>overdue: %1</source>
        <translation>已逾期：%1</translation>
    </message>
    <message>
        <source>runs again, %1</source>
        <translation>繼續計算，%1</translation>
    </message>
    <message>
        <source>begins, %1</source>
        <translation>開始計算，%1</translation>
    </message>
    <message>
        <source>Closes the case: %1</source>
        <translation>結案：%1</translation>
    </message>
    <message>
        <source>closed on %1</source>
        <translation>結案日 %1</translation>
    </message>
    <message>
        <source>The case is open again</source>
        <translation>案件恢復為未結</translation>
    </message>
    <message>
        <source>falls away</source>
        <translation>不再產生</translation>
    </message>
    <message>
        <source>No date moves.</source>
        <translation>沒有日期變動。</translation>
    </message>
    <message>
        <source>Can be printed</source>
        <translation>可列印</translation>
    </message>
    <message>
        <source>Open for: %1</source>
        <translation>%1 的救濟</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>剩 %n 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>逾期 %n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>no due date</source>
        <translation>無屆滿日</translation>
    </message>
    <message>
        <source>%1 (judged by %2)</source>
        <translation>%1（按 %2 判定）</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>%1起</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至%1</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::AccountsPanel</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>賬戶</translation>
    </message>
    <message>
        <source>Locked until</source>
        <translation>鎖定至</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>賬戶</translation>
    </message>
    <message>
        <source>Set up accounts…</source>
        <translation>設定賬戶…</translation>
    </message>
    <message>
        <source>Give a password…</source>
        <translation>設定密碼…</translation>
    </message>
    <message>
        <source>Replace a forgotten password…</source>
        <translation>重設忘記的密碼…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解鎖</translation>
    </message>
    <message>
        <source>Change my password…</source>
        <translation>修改我的密碼…</translation>
    </message>
    <message>
        <source>Once accounts are set up, everybody of the office stands here.</source>
        <translation>設定賬戶以後，這裡列出本單位全體人員。</translation>
    </message>
    <message>
        <source>Every program asks who works with this office. Five wrong passwords make an account wait.</source>
        <translation>每次開啟都要求登入。密碼輸錯五次，賬戶須等待。</translation>
    </message>
    <message>
        <source>This office has no accounts: whoever has its file can read it and write in any name. Setting them up asks you for a password and makes a recovery sheet; the others get their passwords from you.</source>
        <translation>本單位沒有賬戶：拿到檔案的人都能讀取，也能以任何人的名義記錄。設定賬戶時由您設定自己的密碼，並生成密碼恢復單；其他人的密碼由您設定。</translation>
    </message>
    <message>
        <source>Set up accounts</source>
        <translation>設定賬戶</translation>
    </message>
    <message>
        <source>Choose your own password first. Then you are asked where the recovery sheet is to stand: print it, put it away, and delete the file.</source>
        <translation>請先設定您自己的密碼，再選擇密碼恢復單的存放位置：列印後妥善保管，並刪除檔案。</translation>
    </message>
    <message>
        <source>Where the recovery sheet is to stand</source>
        <translation>密碼恢復單的存放位置</translation>
    </message>
    <message>
        <source>Accounts are set up. The recovery sheet is in %1: print it and delete the file.</source>
        <translation>賬戶已設定。密碼恢復單在 %1：請列印後刪除該檔案。</translation>
    </message>
    <message>
        <source>Give a password</source>
        <translation>設定密碼</translation>
    </message>
    <message>
        <source>The first password of %1.</source>
        <translation>%1 的初始密碼。</translation>
    </message>
    <message>
        <source>Replace a forgotten password</source>
        <translation>重設忘記的密碼</translation>
    </message>
    <message>
        <source>Another password for %1, by the code on the office&apos;s recovery sheet.</source>
        <translation>憑本單位密碼恢復單上的恢復碼，為 %1 另設密碼。</translation>
    </message>
    <message>
        <source>The account of %1 is unlocked.</source>
        <translation>%1 的賬戶已解鎖。</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>修改我的密碼</translation>
    </message>
    <message>
        <source>Another password for yourself.</source>
        <translation>為自己另設密碼。</translation>
    </message>
    <message>
        <source>The password is set.</source>
        <translation>密碼已設定。</translation>
    </message>
    <message>
        <source>Another key for the office…</source>
        <translation>更換本單位密鑰…</translation>
    </message>
    <message>
        <source>Another key for the office</source>
        <translation>更換本單位密鑰</translation>
    </message>
    <message>
        <source>After somebody left: what he keeps of the file opens nothing that is written from now on. Everything personal is sealed anew, which takes its time; there is a new recovery sheet, and everybody but you gets a new password from you. Backups of before stay as they are. Choose your own password.</source>
        <translation>有人離職後使用：其留存的檔案副本打不開今後寫入的內容。全部個人資訊將重新加密，需要一些時間；產生新的恢復單，除您以外的人都由您重新給密碼。以前的備份保持原樣。請設定您自己的密碼。</translation>
    </message>
    <message>
        <source>The office has another key. The recovery sheet is in %1: print it and delete the file; the former one is worth nothing. Give everybody a new password.</source>
        <translation>本單位密鑰已更換。恢復單在 %1：請列印後刪除該檔案；舊恢復單作廢。請給每個人新密碼。</translation>
    </message>
    <message>
        <source>Who may change accounts sees everybody of the office here.</source>
        <translation>有權管理帳戶的人在這裡看到本單位全體人員。</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>密碼恢復單</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::ActKeys</name>
    <message>
        <source>What can be recorded</source>
        <translation>可記錄的事項</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::ActList</name>
    <message>
        <source>Filter the acts</source>
        <translation>篩選事項</translation>
    </message>
    <message>
        <source>Which act</source>
        <translation>記錄何事</translation>
    </message>
    <message>
        <source>No act is called like this.</source>
        <translation>沒有叫這個名字的事項。</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::ActPane</name>
    <message>
        <source>What was recorded</source>
        <translation>所記錄的內容</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>錄入</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>決定人</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>依據</translation>
    </message>
    <message>
        <source>Words of the ledger</source>
        <translation>台賬原文</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>作廢</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>%1, by %2, %3</source>
        <translation>%1&#x3000;%2，%3</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>複核人</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1（缺失）</translation>
    </message>
    <message>
        <source>recorded: %1 %2</source>
        <translation>記錄：%1 %2</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::AfterPane</name>
    <message>
        <source>After saving</source>
        <translation>儲存後</translation>
    </message>
    <message numerus="yes">
        <source>Still needed (%n): %1</source>
        <translation>
            <numerusform>還差 %n 項：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::AfterSaving</name>
    <message>
        <source>Recorded: %1, %2.</source>
        <translation>已記錄：%1，%2。</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>已記錄。</translation>
    </message>
    <message>
        <source>Nothing is due in this case any more. What comes next?</source>
        <translation>本案已無未完成的期限。下一步是什麼？</translation>
    </message>
    <message>
        <source>Record the next step…</source>
        <translation>記錄下一步…</translation>
    </message>
    <message>
        <source>Undo, with a second person…</source>
        <translation>撤銷（須第二人複核）…</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>已記錄：%1</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::ApplicationsPanel</name>
    <message>
        <source>like %1</source>
        <translation>疑似 %1</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>流水號</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>申請日期</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>當事人</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Perhaps there already</source>
        <translation>疑似重復</translation>
    </message>
    <message>
        <source>Applications from platforms</source>
        <translation>平臺移交的申請</translation>
    </message>
    <message>
        <source>Take it into a case  Ctrl+Enter</source>
        <translation>立為案件  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Reply list…</source>
        <translation>回復清單…</translation>
    </message>
    <message>
        <source>No application waits. Read the packet that a platform handed over, or drop the file here.</source>
        <translation>沒有待處理的申請。讀入平臺移交的收件包，或把文件拖到這裡。</translation>
    </message>
    <message>
        <source>Read a packet…</source>
        <translation>讀入收件包…</translation>
    </message>
    <message>
        <source>It is the case %1: set it aside</source>
        <translation>與案件 %1 重復：作重復處理</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>鄉鎮</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Registered as %1. Whether it is accepted is decided in the case.</source>
        <translation>已登記為 %1。是否受理在案件中決定。</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>列開案件</translation>
    </message>
    <message>
        <source>Set aside: the platform is answered that %1 was there.</source>
        <translation>已作重復處理：將回復平臺，%1 已在辦。</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) wait to be taken on.</source>
        <translation>
            <numerusform>%n 件申請等待處理。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reply list</source>
        <translation>回復清單</translation>
    </message>
    <message>
        <source>Replies %1</source>
        <translation>回復清單 %1</translation>
    </message>
    <message>
        <source>Table for other programs (*.csv);;Excel (*.xlsx);;JSON (*.json)</source>
        <translation>供其他程序用的表格 (*.csv);;Excel (*.xlsx);;JSON (*.json)</translation>
    </message>
    <message>
        <source>A list in JSON answers one source.</source>
        <translation>JSON 格式的名單只答覆一個來源。</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未說明</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::ApprovalsDialog</name>
    <message>
        <source>Number</source>
        <translation>案號</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>當事人</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>提請人</translation>
    </message>
    <message>
        <source>Proposed on</source>
        <translation>提請時間</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Proof: %1</source>
        <translation>依據：%1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>備註：%1</translation>
    </message>
    <message>
        <source>Sent back by %1: %2</source>
        <translation>%1 退回：%2</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>開啟案件</translation>
    </message>
    <message>
        <source>Send it back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Approve  Ctrl+Enter</source>
        <translation>批准  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Enter it again…</source>
        <translation>重新錄入…</translation>
    </message>
    <message>
        <source>Waiting for my approval</source>
        <translation>待我審批</translation>
    </message>
    <message>
        <source>What I proposed</source>
        <translation>我的提請</translation>
    </message>
    <message>
        <source>Nothing waits for your approval.</source>
        <translation>沒有待您審批的事項。</translation>
    </message>
    <message>
        <source>Nothing that you proposed waits or was sent back.</source>
        <translation>您沒有待審批或被退回的提請。</translation>
    </message>
    <message>
        <source>Why it is sent back</source>
        <translation>退回理由</translation>
    </message>
    <message>
        <source>Its legal day</source>
        <translation>法定日期</translation>
    </message>
    <message>
        <source>Approved and recorded.</source>
        <translation>已批准並記入案件。</translation>
    </message>
    <message>
        <source>Say why it is sent back.</source>
        <translation>請填寫退回理由。</translation>
    </message>
    <message>
        <source>It is sent back to %1.</source>
        <translation>已退回 %1。</translation>
    </message>
    <message>
        <source>The proposal is withdrawn.</source>
        <translation>提請已撤回。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 等另 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>All of it is recorded together, or none; it is checked once more then.</source>
        <translation>核准後全部一併記錄，或者一件也不記錄；屆時再核對一遍。</translation>
    </message>
    <message numerus="yes">
        <source>Approved and recorded: %n act(s).</source>
        <translation>
            <numerusform>已核准並記錄 %n 項。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::ArrivedDialog</name>
    <message>
        <source>Verdict</source>
        <translation>結論</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>What becomes of each record</source>
        <translation>逐條結論</translation>
    </message>
    <message>
        <source>File of another office</source>
        <translation>其他單位的文件</translation>
    </message>
    <message>
        <source>Choose the file and check it: nothing is written before it is taken.</source>
        <translation>選擇文件並檢查：收下之前什麼也不寫入。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在檢查…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Where the receipt is put</source>
        <translation>回執存放位定</translation>
    </message>
    <message>
        <source>%1. Bring the receipt back: %2</source>
        <translation>%1。請把回執帶回：%2</translation>
    </message>
    <message>
        <source>The receipt was read.</source>
        <translation>回執已讀入。</translation>
    </message>
    <message>
        <source>Packages and receipts (*.tcsum *.tcrcp *.tcfb);;All files (*)</source>
        <translation>報送包與回執 (*.tcsum *.tcrcp *.tcfb);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Take it…</source>
        <translation>收下…</translation>
    </message>
    <message>
        <source>Feedback of %1; things told: %2.</source>
        <translation>%1 的回饋，共 %2 項。</translation>
    </message>
    <message>
        <source>A receipt of %1 for the package %2.</source>
        <translation>%1 就報送包 %2 出具的回執。</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::AskDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>請選擇</translation>
    </message>
    <message>
        <source>Fill in what is marked: without it nothing is done.</source>
        <translation>請填寫標出的項目，否則不會執行。</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::AskedYesNoEditor</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::AttachmentsPanel</name>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存為…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Proves</source>
        <translation>證明</translation>
    </message>
    <message>
        <source>the case</source>
        <translation>本案</translation>
    </message>
    <message>
        <source>Attached on</source>
        <translation>入卷日期</translation>
    </message>
    <message>
        <source>By</source>
        <translation>經手人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>No file is attached. Drop files here, or add them with the button.</source>
        <translation>沒有附件。把檔案拖到這裡，或者用按鈕新增。</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>新增附件…</translation>
    </message>
    <message>
        <source>PDF, OFD, Word, WPS, Excel, pictures, recordings, films; at most 50 MB each</source>
        <translation>PDF、OFD、Word、WPS、Excel、圖片、錄音、錄影，每個不超過 50 MB</translation>
    </message>
    <message>
        <source>Files that can be attached (%1)</source>
        <translation>可附的檔案 (%1)</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>新增附件</translation>
    </message>
    <message>
        <source>No program opened %1. Save it, and open it from its folder.</source>
        <translation>沒有程式能開啟 %1。請另存後在資料夾中開啟。</translation>
    </message>
    <message>
        <source>Save the attachment</source>
        <translation>儲存附件</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已存為 %1。</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::AuditPanel</name>
    <message>
        <source>Act in a case</source>
        <translation>案件行為</translation>
    </message>
    <message>
        <source>Act of the office</source>
        <translation>單位行為</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>物件</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>鏈值</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>審計</translation>
    </message>
    <message>
        <source>Nothing was recorded, refused or printed in these days by this person.</source>
        <translation>這些日子裡，該人員沒有記錄、被拒絕或列印的事項。</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>From</source>
        <translation>從</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Save as a report…</source>
        <translation>存為報表…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Save the audit</source>
        <translation>儲存審計記錄</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已儲存為 %1。</translation>
    </message>
    <message>
        <source>%1 (standing in for %2)</source>
        <translation>%1（代%2）</translation>
    </message>
    <message>
        <source>Head of the chain: line %1, %2</source>
        <translation>審計鏈末值：第 %1 條，%2</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::CalendarsPanel</name>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原屆滿日</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現屆滿日</translation>
    </message>
    <message>
        <source>Import a year&apos;s notice…</source>
        <translation>導入年度放假通知…</translation>
    </message>
    <message>
        <source>Dates that the last import moved</source>
        <translation>最近一次導入變動的日期</translation>
    </message>
    <message>
        <source>No date was moved. After an import every date that moved stands here.</source>
        <translation>沒有變動的日期。匯入放假安排後，變動的日期逐一列在這裡。</translation>
    </message>
    <message>
        <source>Notices of the State Council on days off are here for %1 to %2. Later years are computed from weekends and fixed statutory days and are marked provisional.</source>
        <translation>已有 %1 年至 %2 年國務院辦公廳放假通知。之後的年份按週末和固定法定節假日計算，並標註為暫定。</translation>
    </message>
    <message>
        <source>Choose a calendar file</source>
        <translation>選擇放假安排文件</translation>
    </message>
    <message>
        <source>Calendars (*.json)</source>
        <translation>日曆 (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>無法讀取 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>The notice for %1 is in use. %n date(s) moved.</source>
        <translation>
            <numerusform>%1 年放假通知已啟用，變動日期 %n 個。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::CaseEditor</name>
    <message>
        <source>Number, name or telephone</source>
        <translation>案號、姓名或電話</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::CaseListDialog</name>
    <message>
        <source>Export…  Ctrl+E</source>
        <translation>匯出…  Ctrl+E</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) more are counted and restricted: not to be seen here.</source>
        <translation>
            <numerusform>另有 %n 件計入統計的案件限制查閱，此處不顯示。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::CasePage</name>
    <message>
        <source>Print what is to be signed…</source>
        <translation>列印待簽名文書…</translation>
    </message>
    <message>
        <source>Record…  Enter</source>
        <translation>記錄…  Enter</translation>
    </message>
    <message>
        <source>Why?  F1</source>
        <translation>為什麼？  F1</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>經過</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>當事人</translation>
    </message>
    <message>
        <source>Claims and amounts</source>
        <translation>請求與金額</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>送達</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>履行</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 件，共 %2 件</translation>
    </message>
    <message>
        <source>Save the timeline as a picture</source>
        <translation>將時間線存為圖片</translation>
    </message>
    <message>
        <source>Pictures (*.svg);;PDF (*.pdf)</source>
        <translation>圖片 (*.svg);;PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>The timeline is saved as %1.</source>
        <translation>時間線已存為 %1。</translation>
    </message>
    <message>
        <source>Nothing is owed yet. What an agreement or an award promises stands here, with what was paid.</source>
        <translation>還沒有應履行的款項。協議、裁決約定的款項及付款情況列在這裡。</translation>
    </message>
    <message>
        <source>Previous case (Ctrl+↑)</source>
        <translation>上一件（Ctrl+↑）</translation>
    </message>
    <message>
        <source>Next case (Ctrl+↓)</source>
        <translation>下一件（Ctrl+↓）</translation>
    </message>
    <message>
        <source>Papers  Ctrl+P</source>
        <translation>文書  Ctrl+P</translation>
    </message>
    <message>
        <source>Print the case sheet…</source>
        <translation>列印案件情況表…</translation>
    </message>
    <message>
        <source>Save the case sheet as PDF…</source>
        <translation>案件情況表存為 PDF…</translation>
    </message>
    <message>
        <source>Print the application…</source>
        <translation>列印申請書（筆錄）…</translation>
    </message>
    <message>
        <source>Print the timeline…</source>
        <translation>列印時間線…</translation>
    </message>
    <message>
        <source>Save the timeline as a picture (SVG, PDF)…</source>
        <translation>時間線存為圖片（SVG、PDF）…</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>附件…</translation>
    </message>
    <message>
        <source>Representatives</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>owed %1, paid %2, open %3 yuan</source>
        <translation>應付 %1 元，已付 %2 元，未付 %3 元</translation>
    </message>
    <message>
        <source>overdue %1 yuan</source>
        <translation>已逾期 %1 元</translation>
    </message>
    <message>
        <source>Save the case sheet</source>
        <translation>儲存案件情況表</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已存為 %1。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤銷</translation>
    </message>
    <message>
        <source>Telephone, address…</source>
        <translation>電話、地址…</translation>
    </message>
    <message>
        <source>Representative…</source>
        <translation>代理人…</translation>
    </message>
    <message>
        <source>Show numbers of people</source>
        <translation>顯示證件號碼和電話</translation>
    </message>
    <message>
        <source>Hide numbers of people</source>
        <translation>隱藏證件號碼和電話</translation>
    </message>
    <message>
        <source>Many parties join…</source>
        <translation>多人加入…</translation>
    </message>
    <message numerus="yes">
        <source>%n part(ies) joined the case.</source>
        <translation>
            <numerusform>已有 %n 人加入本案。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>共 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>claimed %1 yuan</source>
        <translation>請求 %1 元</translation>
    </message>
    <message>
        <source>obtained %1 yuan</source>
        <translation>取得 %1 元</translation>
    </message>
    <message>
        <source>Print the minutes of the hearing…</source>
        <translation>列印庭審筆錄…</translation>
    </message>
    <message>
        <source>Papers of the case…</source>
        <translation>案件文書…</translation>
    </message>
    <message>
        <source>Decided, agreed, issued</source>
        <translation>裁決、協議和已簽發的文書</translation>
    </message>
    <message>
        <source>The parties are to get a notice of it.</source>
        <translation>應當通知各方當事人。</translation>
    </message>
    <message>
        <source>Notices…</source>
        <translation>通知書…</translation>
    </message>
    <message>
        <source>“%1” is filled in the settings of the office.</source>
        <translation>「%1」在「設定」的單位資訊中填寫。</translation>
    </message>
    <message>
        <source>“%1” is filled where the case says it.</source>
        <translation>「%1」按案件記錄填寫。</translation>
    </message>
    <message>
        <source>Who sees the case…</source>
        <translation>誰可查閱本案…</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>證據</translation>
    </message>
    <message numerus="yes">
        <source>%n part(ies) proposed: they join once it is approved.</source>
        <translation>
            <numerusform>已提請追加 %n 名當事人，核准後才加入本案。</numerusform>
        </translation>
    </message>
    <message>
        <source>Case sheet</source>
        <translation>案件情況表</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>時間線</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::CasesPage</name>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Import a ledger…</source>
        <translation>導入臺賬…</translation>
    </message>
    <message>
        <source>Register a case  Ctrl+N</source>
        <translation>登記案件  Ctrl+N</translation>
    </message>
    <message>
        <source>No case matches. Clear the filter to see all of them.</source>
        <translation>沒有符合條件的案件。清除篩選條件，即可看到全部。</translation>
    </message>
    <message>
        <source>No case yet. Register one with Ctrl+N, or import your ledger.</source>
        <translation>還沒有案件。按 Ctrl+N 登記第一件，或匯入已有的臺帳。</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>取消選擇</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>已選 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
    <message>
        <source>Print the periods…</source>
        <translation>列印期限表…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>移交承辦人…</translation>
    </message>
    <message>
        <source>Periods of the chosen cases</source>
        <translation>所選案件期限表</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) handed over.</source>
        <translation>
            <numerusform>已移交 %n 件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::CheckInDialog</name>
    <message>
        <source>nothing new</source>
        <translation>無新增</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) come over</source>
        <translation>
            <numerusform>帶回 %n 項記錄</numerusform>
        </translation>
    </message>
    <message>
        <source>went on at both ends: decide</source>
        <translation>兩邊都有新記錄：請決定</translation>
    </message>
    <message>
        <source>cannot follow here: decide</source>
        <translation>在本院無法續記：請決定</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>未採用</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>What</source>
        <translation>專案</translation>
    </message>
    <message>
        <source>In the office</source>
        <translation>本院</translation>
    </message>
    <message>
        <source>In the pack</source>
        <translation>案件包</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>對照</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>帶回</translation>
    </message>
    <message>
        <source>Check cases in</source>
        <translation>帶回案件</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>Choose the file that came back, and compare it.</source>
        <translation>請選擇帶回的檔案並對照。</translation>
    </message>
    <message>
        <source>Checking in…</source>
        <translation>正在帶回…</translation>
    </message>
    <message>
        <source>File that came back</source>
        <translation>帶回的檔案</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>以後再定</translation>
    </message>
    <message>
        <source>Record what the pack holds after what is here</source>
        <translation>兩邊都保留：把包內記錄續記在後</translation>
    </message>
    <message>
        <source>Leave out what the pack holds</source>
        <translation>不採用包內記錄</translation>
    </message>
    <message>
        <source>Reason for leaving it out</source>
        <translation>不採用的理由</translation>
    </message>
    <message>
        <source>Cases (*.tcpack *.tiaocai);;All files (*)</source>
        <translation>案件包 (*.tcpack *.tiaocai);;所有檔案 (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) still wait for a decision; the others are back.</source>
        <translation>
            <numerusform>還有 %n 件案件等待決定，其餘均已帶回。</numerusform>
        </translation>
    </message>
    <message>
        <source>All cases of the pack are back.</source>
        <translation>包內案件已全部帶回。</translation>
    </message>
    <message>
        <source>The office does not wait for this pack: each of its cases is decided.</source>
        <translation>本院沒有在等這個案件包：其中案件須逐件決定。</translation>
    </message>
    <message>
        <source>This pack was voided (%1): each of its cases is decided.</source>
        <translation>該案件包已作廢（%1）：其中案件須逐件決定。</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::ChoiceEditor</name>
    <message>
        <source>Please choose</source>
        <translation>請選擇</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::CircuitPage</name>
    <message>
        <source>Plan of the circuit</source>
        <translation>巡回計劃</translation>
    </message>
    <message>
        <source>Cases that cannot be placed</source>
        <translation>排不下的案件</translation>
    </message>
    <message>
        <source>Published hearings; tick one to plan it anew</source>
        <translation>已發布的庭期，勾選的重新排</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案號</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>當事人</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>時長</translation>
    </message>
    <message>
        <source>Arbitrators</source>
        <translation>仲裁員</translation>
    </message>
    <message>
        <source>Decide by</source>
        <translation>審限</translation>
    </message>
    <message>
        <source>From another start</source>
        <translation>換個起點再算</translation>
    </message>
    <message>
        <source>Stop  Esc</source>
        <translation>停止  Esc</translation>
    </message>
    <message>
        <source>Publish…  Ctrl+Enter</source>
        <translation>發布…  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Plan these days</source>
        <translation>排這段時間</translation>
    </message>
    <message>
        <source>from</source>
        <translation>自</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Journeys fall while it is searched</source>
        <translation>出行次數隨執算下降</translation>
    </message>
    <message>
        <source>What cannot be placed</source>
        <translation>排不下的</translation>
    </message>
    <message>
        <source>Published already; tick what may be moved</source>
        <translation>已發布的不動；勾選的可以重排</translation>
    </message>
    <message>
        <source>Say from which day to which the plan goes.</source>
        <translation>請填寫計劃自哪一日起、至哪一日止。</translation>
    </message>
    <message>
        <source>%1 to %2&#x3000;%3 case(s) to be set&#x3000;%4 tribunal(s), %5 arbitrator(s)</source>
        <translation>%1 至 %2&#x3000;待排 %3 件&#x3000;%4 個庭，%5 名仲裁員</translation>
    </message>
    <message>
        <source>Looking for the first plan…</source>
        <translation>正在找第一個方案…</translation>
    </message>
    <message>
        <source>No plan is better.</source>
        <translation>已證明沒有更好的方案。</translation>
    </message>
    <message>
        <source>The best plan that was found.</source>
        <translation>已找到的最好方案。</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>In this order</source>
        <translation>比較（依次優先）</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>本方案</translation>
    </message>
    <message>
        <source>First-fit</source>
        <translation>先到先排</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>下界</translation>
    </message>
    <message>
        <source>Every case has its hearing.</source>
        <translation>每件都排上了。</translation>
    </message>
    <message>
        <source>Publish the plan</source>
        <translation>發布計劃</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>發布</translation>
    </message>
    <message>
        <source>Not placed (cases)</source>
        <translation>未排（件）</translation>
    </message>
    <message>
        <source>Too late (cases)</source>
        <translation>過晚（件）</translation>
    </message>
    <message>
        <source>Journeys (person, tribunal, day)</source>
        <translation>出行（人·庭·日）</translation>
    </message>
    <message>
        <source>Circuit days (tribunal, day)</source>
        <translation>巡回日（庭·日）</translation>
    </message>
    <message>
        <source>Days waited, together</source>
        <translation>等候日合計</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 s; %n journey(s) so far</source>
        <translation>
            <numerusform>已執算 %1 秒（共 %2 秒），現為 %n 次出行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hearing(s)</source>
        <translation>
            <numerusform>%n 場</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Publish %n hearing(s)…</source>
        <translation>
            <numerusform>發布 %n 場…</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>發布…</translation>
    </message>
    <message numerus="yes">
        <source>Publishing composes the tribunals and sets %n hearing(s) together, or none of them; what is not ticked is not published.</source>
        <translation>
            <numerusform>發布時一並組庭、排期 %n 場，要麼全部成功要麼都不寫入；沒有勾選的不發布。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n hearing(s)? Their notices are then due.</source>
        <translation>
            <numerusform>發布 %n 場庭期？發布後即須送達開庭通知書。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>儲存列表…</translation>
    </message>
    <message>
        <source>Plan of the circuit %1</source>
        <translation>巡迴開庭建議表 %1</translation>
    </message>
    <message>
        <source>no clerk is free</source>
        <translation>無書記員可排</translation>
    </message>
    <message>
        <source>clerk %1</source>
        <translation>書記員 %1</translation>
    </message>
    <message>
        <source>✓ %1 fewer</source>
        <translation>✓ 少 %1</translation>
    </message>
    <message>
        <source>△ %1 more</source>
        <translation>△ 多 %1</translation>
    </message>
    <message>
        <source>Nothing is planned yet: Ctrl+Enter plans these days.</source>
        <translation>還沒有排：按 Ctrl+Enter 排這段時間。</translation>
    </message>
    <message numerus="yes">
        <source>Propose %n hearing(s)…</source>
        <translation>
            <numerusform>提請審批 %n 場…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you propose waits for who signs it; then the tribunals are composed and %n hearing(s) set together, or none of them.</source>
        <translation>
            <numerusform>提請後等待審批；核准後一併組庭並排定 %n 場庭審，或者一場也不排。</numerusform>
        </translation>
    </message>
    <message>
        <source>Propose the plan</source>
        <translation>提請審批排期方案</translation>
    </message>
    <message numerus="yes">
        <source>Propose %n hearing(s)? None is set before all of it is approved.</source>
        <translation>
            <numerusform>提請審批 %n 場庭審？全部獲准之前一場也不排定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提請審批</translation>
    </message>
    <message>
        <source>All of it stands already as it is published: there is nothing to publish.</source>
        <translation>與已發布的庭期完全一致，無須發布。</translation>
    </message>
    <message>
        <source>%1 (as it stands)</source>
        <translation>%1（已發布，不變）</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::ClockDialog</name>
    <message>
        <source>Record that the clock was corrected</source>
        <translation>登記時鐘更正</translation>
    </message>
    <message>
        <source>Correct the clock</source>
        <translation>更正時鐘</translation>
    </message>
    <message>
        <source>Last record of this office</source>
        <translation>本單位最後一次記錄</translation>
    </message>
    <message>
        <source>Clock of this computer</source>
        <translation>本機時鐘</translation>
    </message>
    <message>
        <source>Compare both with a clock that you trust. Where this computer is wrong, set its clock right and close this window. Where it is right, it was ahead when the last record was made: the head of office and a second person say so here.</source>
        <translation>請與可靠的鐘表核對。如果本機時鐘不準，請校準後關閉此視窗。如果本機時鐘準確，說明最後一次記錄時時鐘走快了：由負責人和第二人在此登記。</translation>
    </message>
    <message>
        <source>True day</source>
        <translation>真實日期</translation>
    </message>
    <message>
        <source>True time</source>
        <translation>真實時間</translation>
    </message>
    <message>
        <source>It is now, truly</source>
        <translation>現在的真實時間</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::DateEdit</name>
    <message>
        <source>e.g. 0703</source>
        <translation>例 0703</translation>
    </message>
    <message>
        <source>Sheet of days  Alt+Down</source>
        <translation>日曆  Alt+↓</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::DateFieldEditor</name>
    <message>
        <source>%1: “%2” is not a day.</source>
        <translation>%1：“%2”不是日期。</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::DaySheet</name>
    <message>
        <source>off</source>
        <translation>休</translation>
    </message>
    <message>
        <source>work</source>
        <translation>班</translation>
    </message>
    <message>
        <source>worked by notice</source>
        <translation>調休上班</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::DeskThread</name>
    <message>
        <source>No office is open. Open one, or set one up, and do it again.</source>
        <translation>沒有打開任何辦案資料。請先打開或新建一個，再做一次。</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::DistrictPanel</name>
    <message>
        <source>nothing came yet</source>
        <translation>尚未報送</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>齐</translation>
    </message>
    <message>
        <source>lacks %1</source>
        <translation>缺 %1</translation>
    </message>
    <message>
        <source>Centres that lack a number</source>
        <translation>缺號的中心</translation>
    </message>
    <message>
        <source>Figures that differ</source>
        <translation>不一致的數字</translation>
    </message>
    <message>
        <source>Centres below a target</source>
        <translation>未達目標的中心</translation>
    </message>
    <message>
        <source>The district by centres</source>
        <translation>全區各中心</translation>
    </message>
    <message>
        <source>No centre has sent anything yet. Enrol its key card, then read its packages here.</source>
        <translation>還沒有中心報送。先登記中心的密鑰卡，再在這裡讀入報送包。</translation>
    </message>
    <message>
        <source>Numbers that are lacking</source>
        <translation>缺號</translation>
    </message>
    <message>
        <source>Percentages are cut off after two decimals; △: below the target. The sum is not sorted.</source>
        <translation>百分比截尾到兩位小數；△ 為低於目標。合計不參與排序。</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Lacking</source>
        <translation>缺號</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>結案</translation>
    </message>
    <message>
        <source>As the centre says</source>
        <translation>中心所報</translation>
    </message>
    <message>
        <source>Mediation success (recomputed)</source>
        <translation>調解成功率（重算）</translation>
    </message>
    <message>
        <source>Closed in time (recomputed)</source>
        <translation>按期結案率（重算）</translation>
    </message>
    <message>
        <source>Differing</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未結</translation>
    </message>
    <message>
        <source>The whole district, %1</source>
        <translation>全區 %1 個</translation>
    </message>
    <message>
        <source>The centre has said no figures of just this period.</source>
        <translation>中心沒有報過恰好這一期間的數字。</translation>
    </message>
    <message>
        <source>What the centre says and what its records give agree.</source>
        <translation>中心所報與本院重算一致。</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>本院</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>其餘 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: number %2</source>
        <translation>%1：第 %2 號</translation>
    </message>
    <message>
        <source>%1: number %2; number %3 waits for it</source>
        <translation>%1：第 %2 號；第 %3 號在等它</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>無。</translation>
    </message>
    <message>
        <source>Wait for it no longer…</source>
        <translation>憑理由跳過…</translation>
    </message>
    <message>
        <source>Changed after a report was issued</source>
        <translation>出報表後的變動</translation>
    </message>
    <message>
        <source>Report of the district…</source>
        <translation>生成全區報表…</translation>
    </message>
    <message>
        <source>%1, No. %2-%3 on %4, after report %5</source>
        <translation>%1 第 %2-%3 號（%4），在報表 %5 之後</translation>
    </message>
    <message>
        <source>: %1</source>
        <translation>：%1</translation>
    </message>
    <message>
        <source>Wait for it no longer</source>
        <translation>憑理由跳過</translation>
    </message>
    <message>
        <source>%1, number %2: what waits is applied without it, and a full package is asked for. Its figures may be wrong until then.</source>
        <translation>%1 第 %2 號：不再等待，在等的包先行採用，並要求報送全量。在此之前該中心的數字可能不準。</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>不再等待</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Where the receipt is put</source>
        <translation>回執存放位定</translation>
    </message>
    <message>
        <source>The numbers are not waited for any longer.</source>
        <translation>不再等待這些序號。</translation>
    </message>
    <message>
        <source>What waited is applied. Bring the receipt back: %1</source>
        <translation>在等的包已採用。請帶回回執：%1</translation>
    </message>
    <message>
        <source>set up anew</source>
        <translation>已由新設單位接替</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::DocketDelegate</name>
    <message>
        <source>online</source>
        <translation>網上</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::DocketLegend</name>
    <message>
        <source>look at it</source>
        <translation>有提醒</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::DocketPage</name>
    <message>
        <source>Hearings</source>
        <translation>庭期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>How many days</source>
        <translation>看多少日</translation>
    </message>
    <message>
        <source>By room</source>
        <translation>按庭室</translation>
    </message>
    <message>
        <source>By arbitrator</source>
        <translation>按仲裁員</translation>
    </message>
    <message>
        <source>By clerk</source>
        <translation>按書記員</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>按什麼分行</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>往前</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>往後</translation>
    </message>
    <message>
        <source>Lists…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Plan the circuit…</source>
        <translation>巡回計劃…</translation>
    </message>
    <message>
        <source>Set a hearing  Ctrl+N</source>
        <translation>排期開庭  Ctrl+N</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>第 %1 週</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>列開案件</translation>
    </message>
    <message>
        <source>Record the hearing…</source>
        <translation>記錄開庭…</translation>
    </message>
    <message>
        <source>Set it anew…</source>
        <translation>改期…</translation>
    </message>
    <message>
        <source>Cancel it…</source>
        <translation>取消開庭…</translation>
    </message>
    <message>
        <source>For the door: public hearings</source>
        <translation>門口張貼表（公開開庭的）</translation>
    </message>
    <message>
        <source>For the bench: all of them, with room for notes</source>
        <translation>庭審安排表（全部，留備註）</translation>
    </message>
    <message>
        <source>For %1 alone</source>
        <translation>只要%1的</translation>
    </message>
    <message numerus="yes">
        <source>%n hearing(s)</source>
        <translation>
            <numerusform>%n 場</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases out and in…</source>
        <translation>帶出帶回…</translation>
    </message>
    <message>
        <source>Somebody else sits…</source>
        <translation>換人開庭…</translation>
    </message>
    <message>
        <source>For the bench, as PDF or Excel…</source>
        <translation>庭審安排表存為 PDF 或 Excel…</translation>
    </message>
    <message>
        <source>Hearings %1</source>
        <translation>庭審安排表 %1</translation>
    </message>
    <message>
        <source>As a calendar (iCal)…</source>
        <translation>匯出日曆（iCal）…</translation>
    </message>
    <message>
        <source>For %1 alone, as PDF or Excel…</source>
        <translation>只列%1，存為 PDF 或 Excel…</translation>
    </message>
    <message>
        <source>For %1 alone, as a calendar (iCal)…</source>
        <translation>只列%1，匯出日曆（iCal）…</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>日曆 (*.ics)</translation>
    </message>
    <message>
        <source>No case waits for a hearing that could be set here.</source>
        <translation>沒有可在此排期的案件。</translation>
    </message>
    <message>
        <source>%1 of %2 is being moved: arrows choose the place, Enter sets it down there, Esc leaves it where it is.</source>
        <translation>正在移動 %1（%2）：方向鍵選位置，Enter 放下，Esc 取消。</translation>
    </message>
    <message>
        <source>By tribunal</source>
        <translation>按仲裁庭</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::DocketView</name>
    <message>
        <source>Docket</source>
        <translation>庭期表</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::Drafts</name>
    <message>
        <source>Drafts cannot be kept: %1 cannot be made. Save often.</source>
        <translation>無法儲存草稿：不能建立 %1。請經常儲存。</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::EvidencePanel</name>
    <message>
        <source>Evidence</source>
        <translation>證據</translation>
    </message>
    <message>
        <source>Receive evidence…</source>
        <translation>收到證據…</translation>
    </message>
    <message>
        <source>Hand to the other side…</source>
        <translation>交給對方…</translation>
    </message>
    <message>
        <source>Opinions…</source>
        <translation>質證意見…</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>退還…</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>打開附件</translation>
    </message>
    <message>
        <source>No evidence was handed in yet.</source>
        <translation>還沒有收到證據。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Handed in by</source>
        <translation>提交人</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收到日</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>已交給</translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation>質證</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退還</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>From</source>
        <translation>提交人</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Is to show</source>
        <translation>證明對象</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>質證意見</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原件</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::ExchangePage</name>
    <message>
        <source>Exchange</source>
        <translation>往來</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>平臺申請</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>報送</translation>
    </message>
    <message>
        <source>District</source>
        <translation>彙總</translation>
    </message>
    <message>
        <source>Cases handed over</source>
        <translation>案件移交</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密鑰</translation>
    </message>
    <message>
        <source>Read a file…</source>
        <translation>讀入文件…</translation>
    </message>
    <message>
        <source>Hand a case over…</source>
        <translation>移交案件…</translation>
    </message>
    <message>
        <source>Export…  Ctrl+E</source>
        <translation>導出…  Ctrl+E</translation>
    </message>
    <message>
        <source>File of another office</source>
        <translation>其他單位的文件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Export %1…  Ctrl+E</source>
        <translation>導出%1…  Ctrl+E</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>反饋</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::ExplainDialog</name>
    <message>
        <source>Why this date?</source>
        <translation>為什麼是這一天？</translation>
    </message>
    <message>
        <source>Save it as PDF…</source>
        <translation>存為 PDF…</translation>
    </message>
    <message>
        <source>Save the calculation sheet</source>
        <translation>儲存期限計算單</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已存為 %1。</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>條文</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>條文內容</translation>
    </message>
    <message>
        <source>Reckoning</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Comes to</source>
        <translation>得出</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>判定是否按期用</translation>
    </message>
    <message>
        <source>the last day, moved to a working day where it was off</source>
        <translation>屆滿日；遇休息日的已順延</translation>
    </message>
    <message>
        <source>the day before it is moved to a working day</source>
        <translation>未順延的屆滿日</translation>
    </message>
    <message>
        <source>Reminded by (the earlier day)</source>
        <translation>提醒用（較早的一日）</translation>
    </message>
    <message>
        <source>What did not move it</source>
        <translation>沒有移動本期限的事</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>關閉  Esc</translation>
    </message>
    <message>
        <source>Print the calculation sheet…  Ctrl+P</source>
        <translation>列印期限計算單…  Ctrl+P</translation>
    </message>
    <message>
        <source>The words of all articles</source>
        <translation>查看條文全文</translation>
    </message>
    <message>
        <source>Calculation sheet</source>
        <translation>期限計算單</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::ExportDialog</name>
    <message>
        <source>Everything, whatever was sent before</source>
        <translation>全量，不論以前報送過什麼</translation>
    </message>
    <message>
        <source>Only a test: it never counts</source>
        <translation>只作測試，不計入統計</translation>
    </message>
    <message>
        <source>Export…  Ctrl+Enter</source>
        <translation>導出…  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Export for another office</source>
        <translation>導出報送包</translation>
    </message>
    <message>
        <source>Only numbers, stages, days, causes, persons, amounts and townships leave. No name, ID number, phone or address does, and no minutes.</source>
        <translation>離開本單位的只有案號、階段、日期、案由、人數、金額、鄉鎮；不含姓名、證件號碼、電話、住址和筆錄。</translation>
    </message>
    <message>
        <source>For</source>
        <translation>接收單位</translation>
    </message>
    <message>
        <source>Making the package…</source>
        <translation>正在生成報送包…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>No other office is enrolled yet. Enrol its key card under “Keys”.</source>
        <translation>還沒有登記其他單位。請在“密鑰”中登記其密鑰卡。</translation>
    </message>
    <message>
        <source>The first package of an office is a full one.</source>
        <translation>首次報送為全量。</translation>
    </message>
    <message>
        <source>The last one was No. %1-%2; this is No. %1-%3.</source>
        <translation>上一次為第 %1-%2 號，這次為第 %1-%3 號。</translation>
    </message>
    <message>
        <source>Say the first and the last day of the period.</source>
        <translation>請填寫期間的起止日期。</translation>
    </message>
    <message>
        <source>Where the file is put</source>
        <translation>文件存放位定</translation>
    </message>
    <message>
        <source>Say for which office it is.</source>
        <translation>請選擇報送給哪個單位。</translation>
    </message>
    <message>
        <source>Also as XLSX and PDF beside it, for an office without this program</source>
        <translation>同時匯出 XLSX 和 PDF 明細（供沒有本程式的單位）</translation>
    </message>
    <message>
        <source>The package stands in %1; its lists could not be written: %2</source>
        <translation>資料包已存為 %1；明細未能寫出：%2</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::FeedbackPanel</name>
    <message>
        <source>Way</source>
        <translation>去來</translation>
    </message>
    <message>
        <source>told</source>
        <translation>發出</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>About</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>No. %1-%2</source>
        <translation>第 %1-%2 號</translation>
    </message>
    <message>
        <source>On</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>反饋</translation>
    </message>
    <message>
        <source>Tell a centre what changed…</source>
        <translation>向中心反饋…</translation>
    </message>
    <message>
        <source>Use this calendar…</source>
        <translation>採用此日曆…</translation>
    </message>
    <message>
        <source>No court has told anything yet: numbers, hearings and outcomes of cases that were handed over stand here.</source>
        <translation>還沒有反饋。移交案件的仲裁案號、開庭日期和結果列在這裡。</translation>
    </message>
    <message>
        <source>All that changed since what its last package had read: numbers, hearings and outcomes of its cases, calendars.</source>
        <translation>自該中心最近一次報送已讀的反饋以來的全部變動：其案件的案號、開庭、結果，以及日曆。</translation>
    </message>
    <message>
        <source>Save it…</source>
        <translation>儲存…</translation>
    </message>
    <message>
        <source>For</source>
        <translation>給</translation>
    </message>
    <message>
        <source>Where the file is put</source>
        <translation>文件存放位定</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n thing(s) told. Carry the file to the centre.</source>
        <translation>
            <numerusform>%1：反饋 %n 項。請把文件交給該中心。</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar of %1</source>
        <translation>%1 年日曆</translation>
    </message>
    <message>
        <source>Dates that fall on other days by it move at once, in every open case.</source>
        <translation>採用後，未結案件中因此改變的期限日期隨即變動。</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>採用</translation>
    </message>
    <message numerus="yes">
        <source>The notice for %1 is in use. %n date(s) moved.</source>
        <translation>
            <numerusform>%1 年放假通知已啟用，變動日期 %n 個。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::Field</name>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1，必填</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::FieldCell</name>
    <message>
        <source>proposed</source>
        <translation>建議</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::FileCheckDialog</name>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::FilterBar</name>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>The list as it is shown (Ctrl+E)</source>
        <translation>照所顯示的匯出（Ctrl+E）</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>視圖</translation>
    </message>
    <message>
        <source>Keep as a list…</source>
        <translation>存為視圖…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Filter this list  /</source>
        <translation>在本表中篩選  /</translation>
    </message>
    <message>
        <source>+ Condition</source>
        <translation>＋ 條件</translation>
    </message>
    <message>
        <source>Keep this list no longer</source>
        <translation>不再保留此視圖</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Keep as a list</source>
        <translation>存為視圖</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>視圖名稱</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::FindBox</name>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Find a case</source>
        <translation>查找案件</translation>
    </message>
    <message>
        <source>Cases that answer</source>
        <translation>查到的案件</translation>
    </message>
    <message>
        <source>No case answers “%1”.</source>
        <translation>沒有查到「%1」。</translation>
    </message>
    <message>
        <source>Enter opens, Ctrl+Enter lists all, Esc goes back</source>
        <translation>Enter 開啟，Ctrl+Enter 在列表中全部列出，Esc 返回</translation>
    </message>
    <message>
        <source>Find a number, name, phone</source>
        <translation>查找案號、姓名、單位、電話</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::FirstStartDialog</name>
    <message>
        <source>name of the person in charge</source>
        <translation>負責人姓名</translation>
    </message>
    <message>
        <source>Name and code stand on every document and in every case number.</source>
        <translation>名稱和代碼用於全部文書和案號。</translation>
    </message>
    <message>
        <source>A new office</source>
        <translation>新建辦案機構</translation>
    </message>
    <message>
        <source>&amp;Kind of office</source>
        <translation>機構類型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名稱(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>代碼(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Head of office</source>
        <translation>負責人(&amp;H)</translation>
    </message>
    <message>
        <source>Which office keeps its cases here?</source>
        <translation>哪個機構在此辦案？</translation>
    </message>
    <message>
        <source>Begin  Ctrl+Enter</source>
        <translation>開始  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Ctrl+Enter begins.</source>
        <translation>按 Ctrl+Enter 開始。</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::FollowUpPanel</name>
    <message>
        <source>late</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>nearly late</source>
        <translation>臨近屆滿</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>無動態</translation>
    </message>
    <message>
        <source>the measure&apos;s day is over</source>
        <translation>整改期限已過</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>承辦人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>屆滿日</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天數</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>責任人</translation>
    </message>
    <message>
        <source>By</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Follow-up list</source>
        <translation>督辦清單</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>登記</translation>
    </message>
    <message>
        <source>By which day? “%1” is not one.</source>
        <translation>期限填哪一天？“%1”不是日期。</translation>
    </message>
    <message>
        <source>No case is late, nearly late or silent.</source>
        <translation>沒有逾期、臨近屆滿或者無動態的案件。</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>當事人</translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation>列印清單…</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::ForecastPanel</name>
    <message>
        <source>Today: %1, target %2 %.</source>
        <translation>今日 %1，目標 %2 %。</translation>
    </message>
    <message>
        <source>The target cannot be reached any more in this period. The best that can still be reached is %1.</source>
        <translation>本期間已不可能達標，最好可達 %1。</translation>
    </message>
    <message>
        <source>The target is reached. What is still open may change that.</source>
        <translation>已達標；未結案件仍可能改變結果。</translation>
    </message>
    <message numerus="yes">
        <source>To reach it, the first %n case(s) of this list must close in time and well, the last by %1.</source>
        <translation>
            <numerusform>要達標，須將下列前 %n 件按期且成功辦結，最遲 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Target of</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Cases that can still help</source>
        <translation>仍可改善的案件</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>屆滿日</translation>
    </message>
    <message>
        <source>Tick cases to see what closing them well would make of the rate.</source>
        <translation>勾選案件，可看辦結後的比率。</translation>
    </message>
    <message>
        <source>With the ticked cases: %1.</source>
        <translation>辦結所勾選案件後：%1。</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>當事人</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Nothing to be rated yet in this period; the target is %1 %.</source>
        <translation>本期間暫無可考核的案件，目標 %1%。</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>使用指南</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>查找指南</translation>
    </message>
    <message>
        <source>The guide does not say this.</source>
        <translation>指南里沒有這個詞。</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::HandOverDialog</name>
    <message>
        <source>Hand over</source>
        <translation>移交承辦人</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>請選擇</translation>
    </message>
    <message>
        <source>Hand over  Ctrl+Enter</source>
        <translation>移交  Ctrl+Enter</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) get another handler from today on</source>
        <translation>
            <numerusform>%n 件案件自今日起更換承辦人</numerusform>
        </translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>移交給</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::HandOverSheet</name>
    <message>
        <source>Seal and save…  Ctrl+Enter</source>
        <translation>封裝並儲存…  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Hand a case over</source>
        <translation>移交案件</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>請選擇</translation>
    </message>
    <message>
        <source>The whole case goes along, with names, numbers, acts and files. It is sealed so that the recipient alone opens it, and kept in the audit with what it is for.</source>
        <translation>整件案件一並移交，含姓名、號碼、經過和附件。只有接收單位能列開；移交及其事由記入審計。</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>案號</translation>
    </message>
    <message>
        <source>To</source>
        <translation>移交給</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation>正在封裝…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Say which case goes to whom, and what for.</source>
        <translation>請填寫移交哪一件、給誰、為何。</translation>
    </message>
    <message>
        <source>Where the file is put</source>
        <translation>文件存放位定</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::HandOversPanel</name>
    <message>
        <source>Way</source>
        <translation>去來</translation>
    </message>
    <message>
        <source>went</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>came</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Its case there</source>
        <translation>對方案號</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>On</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Cases handed over</source>
        <translation>案件移交</translation>
    </message>
    <message>
        <source>No case was handed over yet, and none came. Drop a file here that another office sealed for this one.</source>
        <translation>還沒有移交或收到案件。把其他單位為本單位封裝的文件拖到這裡。</translation>
    </message>
    <message>
        <source>%1 is sealed for %2: %3</source>
        <translation>%1 已為 %2 封裝：%3</translation>
    </message>
    <message>
        <source>Case of another office</source>
        <translation>其他單位移交的案件</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %3. It becomes a case of this office with %n file(s).</source>
        <translation>
            <numerusform>%1，%2：%3。將立為本單位案件，附件 %n 份。</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the receipt is put</source>
        <translation>回執存放位定</translation>
    </message>
    <message>
        <source>It is the case %1 here. Bring the receipt back: %2</source>
        <translation>已立為本單位案件 %1。請把回執帶回：%2</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>列開案件</translation>
    </message>
    <message>
        <source>Take it on…</source>
        <translation>接收…</translation>
    </message>
    <message>
        <source>It went there for the same on %1 already.</source>
        <translation>此案已於 %1 以同一事由移交該單位。</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::ImportDialog</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>處理</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>不導入</translation>
    </message>
    <message>
        <source>imported, with a warning</source>
        <translation>導入，有提示</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>導入</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Import a ledger</source>
        <translation>導入臺賬</translation>
    </message>
    <message>
        <source>An Excel, WPS or CSV file</source>
        <translation>Excel、WPS 或 CSV 文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>選擇文件…</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>需要留意的行</translation>
    </message>
    <message>
        <source>Choose a ledger</source>
        <translation>選擇臺賬</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在讀取…</translation>
    </message>
    <message>
        <source>Read as %1: %2 rows, %3 to import, %4 not imported, %5 warnings. Nothing was written yet.</source>
        <translation>按 %1 讀取：%2 行，可導入 %3 行，不導入 %4 行，提示 %5 條。尚未寫入任何內容。</translation>
    </message>
    <message numerus="yes">
        <source>Import %n case(s)</source>
        <translation>
            <numerusform>導入 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to import; the reasons stand below, row by row.</source>
        <translation>沒有可導入的內容，原因逐行列於下方。</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>未導入任何案件。</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) imported.</source>
        <translation>
            <numerusform>已導入 %n 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) imported. They stand in the list of cases.</source>
        <translation>
            <numerusform>已導入 %n 件，可在案件列表中查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>取消導入</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>撤銷本次導入</translation>
    </message>
    <message>
        <source>Undone after the import</source>
        <translation>導入後撤銷</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) taken back.</source>
        <translation>
            <numerusform>已撤銷 %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>The import is undone: its cases left every list.</source>
        <translation>導入已撤銷，相關案件已從各列表移除。</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在匯入…</translation>
    </message>
    <message>
        <source>Choose a file: it is read first and nothing is written. Rows that cannot be imported stand here with their reasons.</source>
        <translation>請選擇檔案：先試讀，不寫入任何內容。不能匯入的行及其理由列在這裡。</translation>
    </message>
    <message>
        <source>There is nothing to look at: every row can be imported as it stands.</source>
        <translation>沒有需要檢視的行：每一行都可以照樣匯入。</translation>
    </message>
    <message>
        <source>Cases that are there</source>
        <translation>已有案件</translation>
    </message>
    <message>
        <source>No row tells of a case that is there already.</source>
        <translation>沒有一行是已有的案件。</translation>
    </message>
    <message>
        <source>Ledgers (*.xlsx *.xls *.ods *.fods *.csv *.txt);;All files (*)</source>
        <translation>臺賬 (*.xlsx *.xls *.ods *.fods *.csv *.txt);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>open</source>
        <translation>在辦</translation>
    </message>
    <message>
        <source>Here: closed on</source>
        <translation>這裡：結案日期</translation>
    </message>
    <message>
        <source>Here: result</source>
        <translation>這裡：結果</translation>
    </message>
    <message>
        <source>Here: agreed</source>
        <translation>這裡：協議金額</translation>
    </message>
    <message>
        <source>Earlier imports…</source>
        <translation>以往的導入…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概況</translation>
    </message>
    <message>
        <source>Cell by cell</source>
        <translation>逐格核對</translation>
    </message>
    <message>
        <source>Unknown words</source>
        <translation>未認出的用詞</translation>
    </message>
    <message>
        <source>Sheets and columns</source>
        <translation>工作表與各欄</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) that were corrected before and not imported are corrected here again.</source>
        <translation>
            <numerusform>這個文件上次更正而未導入的 %n 格，已照樣更正。</numerusform>
        </translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>恢復文件原樣</translation>
    </message>
    <message>
        <source>“%1” was corrected and not imported.</source>
        <translation>“%1”更正過，還沒有導入。</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Ledger: closed on</source>
        <translation>臺賬：結案日期</translation>
    </message>
    <message>
        <source>Ledger: result</source>
        <translation>臺賬：結果</translation>
    </message>
    <message>
        <source>Ledger: agreed</source>
        <translation>臺賬：協議金額</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比對</translation>
    </message>
    <message numerus="yes">
        <source>Bring all %n case(s) up to date, with their acceptances and endings; else those of the rows that are selected</source>
        <translation>
            <numerusform>補記全部 %n 件案件的受理和結案；不勾選則只補記選中的行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %n case(s) up to date</source>
        <translation>
            <numerusform>補記 %n 件案件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) brought up to date.</source>
        <translation>
            <numerusform>已補記 %n 件案件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) that were left out before and not imported are left out here again.</source>
        <translation>
            <numerusform>上次排除、未導入的 %n 件，這裡仍然排除。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::ImportsDialog</name>
    <message>
        <source>taken back: %1</source>
        <translation>已撤銷：%1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>導入時間</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Endings</source>
        <translation>補記結案</translation>
    </message>
    <message>
        <source>By</source>
        <translation>經辦人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>撤銷這次導入</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>以往的導入</translation>
    </message>
    <message>
        <source>No ledger was imported yet.</source>
        <translation>還沒有導入過臺賬。</translation>
    </message>
    <message>
        <source>Reason for undoing it</source>
        <translation>撤銷的原因</translation>
    </message>
    <message>
        <source>Taking back…</source>
        <translation>正在撤銷…</translation>
    </message>
    <message>
        <source>Nothing was built on this import: it can be taken back with all that it brought. Its cases leave every list, their numbers become free.</source>
        <translation>這次導入的案件此後沒有人辦理過，可以連同帶來的一切撤銷：案件從各列表移除，案號重新可用。</translation>
    </message>
    <message numerus="yes">
        <source>It cannot be taken back: %n case(s) of it were worked on since. %1. Correct these cases one by one.</source>
        <translation>
            <numerusform>不能撤銷：其中 %n 件此後已有辦理記錄（%1）。請逐件更正。</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why the import is undone.</source>
        <translation>請填寫撤銷的原因。</translation>
    </message>
    <message numerus="yes">
        <source>The import is undone: %n case(s) left every list.</source>
        <translation>
            <numerusform>導入已撤銷，%n 件案件已從各列表移除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::IntakeAside</name>
    <message>
        <source>Earlier cases appear here once a name is typed.</source>
        <translation>輸入姓名或者名稱後，這裡顯示以往案件。</translation>
    </message>
    <message>
        <source>Earlier cases</source>
        <translation>以往案件</translation>
    </message>
    <message>
        <source>Take the employer as the files have it</source>
        <translation>按案卷所載填入用人單位</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>已知情況</translation>
    </message>
    <message>
        <source>Likely claims</source>
        <translation>可能的請求</translation>
    </message>
    <message>
        <source>What will be due</source>
        <translation>將產生的期限</translation>
    </message>
    <message>
        <source>▲ Perhaps registered already: %1</source>
        <translation>▲ 可能已登記：%1</translation>
    </message>
    <message>
        <source>F2  %1</source>
        <translation>按 F2 填入  %1</translation>
    </message>
    <message>
        <source>Nothing yet: who, what and when come first.</source>
        <translation>尚無：請先填寫當事人、請求和日期。</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::IntakeForm</name>
    <message>
        <source>How they came</source>
        <translation>來源與收件</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收件日</translation>
    </message>
    <message>
        <source>at</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Who applies</source>
        <translation>申請人</translation>
    </message>
    <message>
        <source>Another applicant</source>
        <translation>添加申請人</translation>
    </message>
    <message>
        <source>Against whom (a site and a boss&apos;s name are enough)</source>
        <translation>被申請人（有工地和老闆姓名即可）</translation>
    </message>
    <message>
        <source>Another respondent</source>
        <translation>添加被申請人</translation>
    </message>
    <message>
        <source>The work</source>
        <translation>勞動關係</translation>
    </message>
    <message>
        <source>What they ask for, and why</source>
        <translation>請求與事由</translation>
    </message>
    <message>
        <source>Received on: “%1” is not a day.</source>
        <translation>收件日：“%1”不是日期。</translation>
    </message>
    <message>
        <source>“%1” is not a time of day.</source>
        <translation>“%1”不是時間。</translation>
    </message>
    <message>
        <source>Who applies? A name is enough.</source>
        <translation>誰申請？有姓名即可。</translation>
    </message>
    <message>
        <source>What is the dispute about? Add a claim.</source>
        <translation>爭議事項是什麼？請添加一項請求。</translation>
    </message>
    <message>
        <source>Write the facts and reasons in a sentence or two.</source>
        <translation>請用一兩句話寫明事實與理由。</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) on the list: %1…; claims together %2 yuan.</source>
        <translation>
            <numerusform>名單 %n 人：%1…；請求合計 %2 元。</numerusform>
        </translation>
    </message>
    <message>
        <source>Many…  Ctrl+L</source>
        <translation>多人名單…  Ctrl+L</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>Facts and reasons</source>
        <translation>事實與理由</translation>
    </message>
    <message>
        <source>Enter makes a line, Tab goes on.</source>
        <translation>Enter 換行，Tab 到下一欄</translation>
    </message>
    <message>
        <source>How was it brought: in writing, orally, online?</source>
        <translation>請選擇申請形式：書面、口頭、網上。</translation>
    </message>
    <message>
        <source>“%1” are several people. Enter each of them as an applicant.</source>
        <translation>「%1」是幾個人的姓名。請逐人登記，或填入多人名單。</translation>
    </message>
    <message>
        <source>Line %1 of the list, %2: %3. Put it right there.</source>
        <translation>名單第 %1 行（%2）：%3。請在名單中改正。</translation>
    </message>
    <message>
        <source>For what does each on the list claim his amount?</source>
        <translation>請在名單中選擇各人請求的案由。</translation>
    </message>
    <message>
        <source>Signed by %1 of %2: %3</source>
        <translation>%2 人中 %1 人已簽名：%3</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::IntakePage</name>
    <message>
        <source>Register a case</source>
        <translation>登記案件</translation>
    </message>
    <message>
        <source>Register  Ctrl+Enter</source>
        <translation>登記  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Empty the form</source>
        <translation>清空表單</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>返回  Esc</translation>
    </message>
    <message>
        <source>What you had typed and not registered is here again.</source>
        <translation>上次輸入而未登記的內容已恢復。</translation>
    </message>
    <message>
        <source>Fewer fields  Ctrl+M</source>
        <translation>收起欄目  Ctrl+M</translation>
    </message>
    <message>
        <source>More fields  Ctrl+M</source>
        <translation>更多欄目  Ctrl+M</translation>
    </message>
    <message>
        <source>Nothing yet: who, what and when come first.</source>
        <translation>尚無：請先填寫當事人、請求和日期。</translation>
    </message>
    <message>
        <source>The form is empty.</source>
        <translation>表單已清空。</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>恢復</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves.</source>
        <translation>按 Ctrl+Enter 儲存。</translation>
    </message>
    <message>
        <source>List of applicants</source>
        <translation>申請人名單</translation>
    </message>
    <message>
        <source>Use this list</source>
        <translation>放回申請表</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登記</translation>
    </message>
    <message>
        <source>Print the list to sign…</source>
        <translation>列印簽名冊…</translation>
    </message>
    <message>
        <source>What you typed is kept as a draft: it is here again when you register a case.</source>
        <translation>草稿已保留：再次登記案件時恢復。</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::IssuedReportsDialog</name>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報表</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>統計期間</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>簽發日</translation>
    </message>
    <message>
        <source>Statutory-timeline report</source>
        <translation>法定期限執行情況表</translation>
    </message>
    <message>
        <source>Monthly statistics</source>
        <translation>月報表</translation>
    </message>
    <message>
        <source>Quarterly statistics</source>
        <translation>季報表</translation>
    </message>
    <message>
        <source>Yearly statistics</source>
        <translation>年報表</translation>
    </message>
    <message>
        <source>Table of the tribunals</source>
        <translation>仲裁分庭辦案情況表</translation>
    </message>
    <message>
        <source>Overdue and extended cases</source>
        <translation>逾期和延期案件表</translation>
    </message>
    <message>
        <source>Service of documents</source>
        <translation>送達和通知情況表</translation>
    </message>
    <message>
        <source>The mediators&apos; work</source>
        <translation>調解員工作情況表</translation>
    </message>
    <message>
        <source>Issued reports</source>
        <translation>已簽發的報表</translation>
    </message>
    <message>
        <source>No report was issued yet. Printing or saving one issues it.</source>
        <translation>還沒有簽發過報表。列印或儲存即為簽發。</translation>
    </message>
    <message>
        <source>The whole district</source>
        <translation>全區調解仲裁情況表</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::ItemsEditor</name>
    <message>
        <source>Amount of each (yuan)</source>
        <translation>每期金額（元）</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>期數</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>分期</translation>
    </message>
    <message>
        <source>The first on</source>
        <translation>首期履行日</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>every 15 days</source>
        <translation>每15日</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>每週</translation>
    </message>
    <message>
        <source>Instalments…</source>
        <translation>分期…</translation>
    </message>
    <message>
        <source>Compared with the claims: %1</source>
        <translation>對照請求：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) together: %1 yuan&#x3000;%2</source>
        <translation>
            <numerusform>合計 %n 項：%1 元&#x3000;%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Wording…</source>
        <translation>用語…</translation>
    </message>
    <message>
        <source>The library has no wording for these claims.</source>
        <translation>這些請求沒有現成的用語</translation>
    </message>
    <message>
        <source>Claimed in all: %1 yuan. No difference.</source>
        <translation>請求合計 %1 元，沒有差額。</translation>
    </message>
    <message>
        <source>Claimed in all: %1 yuan. %2 less was agreed.</source>
        <translation>請求合計 %1 元，協議少 %2 元。</translation>
    </message>
    <message>
        <source>Claimed in all: %1 yuan. %2 more was agreed.</source>
        <translation>請求合計 %1 元，協議多 %2 元。</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::JoinDialog</name>
    <message>
        <source>They join as</source>
        <translation>加入身份</translation>
    </message>
    <message>
        <source>All of them have consented</source>
        <translation>全部已同意</translation>
    </message>
    <message>
        <source>Record  Ctrl+Enter</source>
        <translation>記錄  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Many parties join %1</source>
        <translation>多人加入 %1</translation>
    </message>
    <message>
        <source>Cancel  Esc</source>
        <translation>取消  Esc</translation>
    </message>
    <message>
        <source>Each becomes a party by an act of this day. An amount is kept as a note of that act: claims are changed by their own acts.</source>
        <translation>每人各記一條當日的追加當事人。金額作為該記錄的備註保留；請求的增減另行記錄。</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>As what do they join?</source>
        <translation>請選擇以什麼身份加入。</translation>
    </message>
    <message>
        <source>On which day do they join?</source>
        <translation>請填寫加入的日期。</translation>
    </message>
    <message>
        <source>Say why they join.</source>
        <translation>請填寫加入的原因。</translation>
    </message>
    <message>
        <source>Nobody is on the list yet.</source>
        <translation>名單上還沒有人。</translation>
    </message>
    <message>
        <source>Line %1 of the list, %2: %3. Put it right there.</source>
        <translation>名單第 %1 行，%2：%3。請在名單中改正。</translation>
    </message>
    <message>
        <source>Claims %1 yuan</source>
        <translation>請求 %1 元</translation>
    </message>
    <message>
        <source>What you had typed and not recorded is here again.</source>
        <translation>上次填寫而未記錄的名單在此繼續。</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::JourneysChart</name>
    <message>
        <source>Journeys while the plan is searched</source>
        <translation>執算中的出行次數</translation>
    </message>
    <message>
        <source>first-fit %1</source>
        <translation>先到先排 %1</translation>
    </message>
    <message>
        <source>bound %1</source>
        <translation>下界 %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message numerus="yes">
        <source>%n journey(s) now</source>
        <translation>
            <numerusform>現為 %n 次出行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::KeysPanel</name>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指紋</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起用</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密鑰</translation>
    </message>
    <message>
        <source>Make the office&apos;s keys</source>
        <translation>生成本單位密鑰</translation>
    </message>
    <message>
        <source>Save the key card…</source>
        <translation>儲存密鑰卡…</translation>
    </message>
    <message>
        <source>Enrol another office…</source>
        <translation>登記其他單位…</translation>
    </message>
    <message>
        <source>Change to new keys…</source>
        <translation>更換密鑰…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>吊銷…</translation>
    </message>
    <message>
        <source>No keys yet. Make the office&apos;s keys, and give the other office the card and, on paper, its fingerprint.</source>
        <translation>還沒有密鑰。生成本單位密鑰，把密鑰卡和纸質指紋交給對方。</translation>
    </message>
    <message>
        <source>A card is believed when its fingerprint was compared with the printed and stamped sheet, or read aloud on the phone.</source>
        <translation>密鑰卡的指紋須與蓋章的登記單核對，或在電話中逐位念對，方可登記。</translation>
    </message>
    <message>
        <source>The office has keys. Save the card and print its fingerprint for the other office.</source>
        <translation>本單位已有密鑰。請儲存密鑰卡，並把指紋印給對方。</translation>
    </message>
    <message>
        <source>Key card</source>
        <translation>密鑰卡</translation>
    </message>
    <message>
        <source>Key card (*.tckey)</source>
        <translation>密鑰卡 (*.tckey)</translation>
    </message>
    <message>
        <source>Key card of another office</source>
        <translation>其他單位的密鑰卡</translation>
    </message>
    <message>
        <source>Key card (*.tckey);;All files (*)</source>
        <translation>密鑰卡 (*.tckey);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 is enrolled: what it signs is believed.</source>
        <translation>%1 已登記：其簽名今後可信。</translation>
    </message>
    <message>
        <source>Revoke the key of %1</source>
        <translation>吊銷 %1 的密鑰</translation>
    </message>
    <message>
        <source>What the office signs is believed from then on. Take the forty digits from its printed sheet, or have them read aloud: never from the file itself.</source>
        <translation>登記後，該單位簽發的內容即被採信。四十位數字請照蓋章紙本錄入，或請對方在電話中唸出，切勿從檔案本身抄錄。</translation>
    </message>
    <message>
        <source>Enrol it</source>
        <translation>登記</translation>
    </message>
    <message>
        <source>Forty digits of its printed sheet</source>
        <translation>紙本上的四十位數字</translation>
    </message>
    <message>
        <source>Does it take the place of an office whose file was lost?</source>
        <translation>是否接替資料檔案已遺失的單位？</translation>
    </message>
    <message>
        <source>no, it is an office of its own</source>
        <translation>否，是另一個單位</translation>
    </message>
    <message>
        <source>New keys of this office</source>
        <translation>本單位更換新密鑰</translation>
    </message>
    <message>
        <source>Every other office enrols the new card before it believes this one again.</source>
        <translation>其他單位須先登記新的密鑰卡，才會重新採信本單位。</translation>
    </message>
    <message>
        <source>Change to new keys</source>
        <translation>更換新密鑰</translation>
    </message>
    <message>
        <source>Nothing that it signed is taken from here on.</source>
        <translation>此後不再收取由該密鑰簽發的任何內容。</translation>
    </message>
    <message>
        <source>Revoke it</source>
        <translation>吊銷</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Key for employers…</source>
        <translation>單位代碼鑰匙…</translation>
    </message>
    <message>
        <source>Key for employers</source>
        <translation>單位代碼鑰匙</translation>
    </message>
    <message>
        <source>Under it the centres write the credit codes of respondents, so that who is a respondent again and again is counted over all centres without a name. It goes to each centre, sealed, with the next feedback.</source>
        <translation>各中心用它把被申請人的統一社會信用代碼換成代碼，仲裁院不見名稱也能統計哪些單位在各中心反覆被申請。鑰匙密封後隨下一次反饋發給各中心。</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>There is a key for employers. It goes to each centre with the next feedback.</source>
        <translation>單位代碼鑰匙已生成，隨下一次反饋發給各中心。</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::LateReason</name>
    <message>
        <source>Why it is entered late</source>
        <translation>遲錄理由</translation>
    </message>
    <message numerus="yes">
        <source>It is entered %n day(s) late. Say why.</source>
        <translation>
            <numerusform>遲錄 %n 日：請寫明理由。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::LedgerCells</name>
    <message>
        <source>%1 and others, %2 people</source>
        <translation>%1等%2人</translation>
    </message>
    <message>
        <source>read otherwise</source>
        <translation>讀法有變</translation>
    </message>
    <message>
        <source>please look</source>
        <translation>請確認</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>不導入</translation>
    </message>
    <message>
        <source>corrected here</source>
        <translation>已在此更正</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>未用</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>沒有新內容</translation>
    </message>
    <message>
        <source>now closed, open here</source>
        <translation>臺賬已結案，這裡在辦</translation>
    </message>
    <message>
        <source>contradicts what stands here; see the rows to look at</source>
        <translation>與這裡不一致，見“需要留意的行”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>導入</translation>
    </message>
    <message>
        <source>imported, please look</source>
        <translation>導入，請確認</translation>
    </message>
    <message>
        <source>there already: %1</source>
        <translation>已有案件：%1</translation>
    </message>
    <message>
        <source>with row %1</source>
        <translation>併入第 %1 行</translation>
    </message>
    <message>
        <source>passed over: %1</source>
        <translation>跳過：%1</translation>
    </message>
    <message>
        <source>passed over: blank</source>
        <translation>跳過：空行</translation>
    </message>
    <message>
        <source>above the cases</source>
        <translation>案件之上的標題、表頭</translation>
    </message>
    <message>
        <source>passed over: numbers itself alone, or goes with the row above</source>
        <translation>跳過：只有序號，或屬於上一行</translation>
    </message>
    <message>
        <source>%1%2: in the file “%3”, read as “%4”.</source>
        <translation>%1%2：文件寫“%3”，讀作“%4”。</translation>
    </message>
    <message>
        <source>%1%2: in the file “%3”. The column is not used; its words are kept with the case as a note.</source>
        <translation>%1%2：文件寫“%3”。此欄未用，原話作為備註隨案保留。</translation>
    </message>
    <message>
        <source>Corrected here to “%1”.</source>
        <translation>已在此更正為“%1”。</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>處理</translation>
    </message>
    <message>
        <source>%1: read as “%2”</source>
        <translation>%1：讀作“%2”</translation>
    </message>
    <message>
        <source>%1: not used</source>
        <translation>%1：未用</translation>
    </message>
    <message>
        <source>says more; see the rows to look at</source>
        <translation>臺賬寫得更多，見“需要留意的行”</translation>
    </message>
    <message>
        <source>now accepted</source>
        <translation>現已受理</translation>
    </message>
    <message>
        <source>left out by hand</source>
        <translation>人工排除</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::LedgerChoicePane</name>
    <message>
        <source>(not used)</source>
        <translation>（不用）</translation>
    </message>
    <message>
        <source>Leave out hidden rows</source>
        <translation>不讀隱藏行</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>各欄</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>表頭</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>As the last file with these headings</source>
        <translation>沿用上次同表頭的指定</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新讀取</translation>
    </message>
    <message>
        <source>First row of the cases</source>
        <translation>首行案件</translation>
    </message>
    <message numerus="yes">
        <source>Leave out the %n hidden row(s)</source>
        <translation>
            <numerusform>不讀%n個隱藏行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::LedgerGrid</name>
    <message>
        <source>All rows</source>
        <translation>全部行</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>有疑問</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>已跳過</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>顯示哪些行</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>恢復文件原樣</translation>
    </message>
    <message>
        <source>The ledger cell by cell</source>
        <translation>臺賬逐格</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>%1 rows, doubts: %2, passed over: %3, corrected here: %4. Nothing was written yet.</source>
        <translation>共 %1 行，有疑問 %2，已跳過 %3，已在此更正 %4 格。尚未寫入任何內容。</translation>
    </message>
    <message>
        <source>No row is like that.</source>
        <translation>沒有這樣的行。</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) left out.</source>
        <translation>
            <numerusform>已排除 %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it in again</source>
        <translation>重新導入此案</translation>
    </message>
    <message>
        <source>Leave this case out</source>
        <translation>此案不導入</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::LedgerOverview</name>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>All</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>達成協議</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>未達成</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>Agreed (yuan)</source>
        <translation>協議金額（元）</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 處</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 row %2</source>
        <translation>%1第 %2 行</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>%1 “%2” as %3</source>
        <translation>%1 欄“%2”作%3</translation>
    </message>
    <message>
        <source>%1 (%2: %3)</source>
        <translation>%1（%2：%3）</translation>
    </message>
    <message>
        <source>What would come in, by month</source>
        <translation>按月將導入的內容</translation>
    </message>
    <message>
        <source>Choose a file: it is read first and nothing is written.</source>
        <translation>請選擇文件：先試讀，不寫入任何內容。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>What the columns were taken for</source>
        <translation>各欄的讀法</translation>
    </message>
    <message>
        <source>Columns that were not used; their words are kept with the case as a note</source>
        <translation>未用的欄（原話作為備註隨案保留）</translation>
    </message>
    <message>
        <source>Sheets that were read</source>
        <translation>已讀取的工作表</translation>
    </message>
    <message>
        <source>Sheets that were not read</source>
        <translation>未讀取的工作表</translation>
    </message>
    <message>
        <source>Rows that were passed over</source>
        <translation>跳過的行</translation>
    </message>
    <message>
        <source>Hidden rows that were taken in</source>
        <translation>一併讀入的隱藏行</translation>
    </message>
    <message>
        <source>Characters that could not be read</source>
        <translation>無法識別的字符數</translation>
    </message>
    <message>
        <source>Not read from .xls; save it as .xlsx where there are any</source>
        <translation>.xls 檔案讀不出以下內容；如有，請另存為 .xlsx 後再匯入</translation>
    </message>
    <message>
        <source>what is struck through</source>
        <translation>劃掉的內容</translation>
    </message>
    <message>
        <source>Hidden columns that were taken in</source>
        <translation>一併讀入的隱藏欄</translation>
    </message>
    <message>
        <source>hidden rows, columns and sheets</source>
        <translation>隱藏的行、欄和工作表</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::LedgerWordsPane</name>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>案由</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>鄉鎮</translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation>調解員</translation>
    </message>
    <message>
        <source>(not known: the case stays open)</source>
        <translation>（不明：案件保留為在辦）</translation>
    </message>
    <message>
        <source>(not known: another cause, with its own words)</source>
        <translation>（不明：記為其他，保留原話）</translation>
    </message>
    <message>
        <source>(as it is written)</source>
        <translation>（照寫）</translation>
    </message>
    <message>
        <source>(nobody of the staff: kept as a name)</source>
        <translation>（不是本單位人員：只保留姓名）</translation>
    </message>
    <message>
        <source>Words that are not known</source>
        <translation>未認出的用詞</translation>
    </message>
    <message>
        <source>What</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>The ledger says</source>
        <translation>臺賬寫</translation>
    </message>
    <message>
        <source>It means</source>
        <translation>意思是</translation>
    </message>
    <message>
        <source>Keep, and read again</source>
        <translation>記住並重新讀取</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) are not known. Say once what they mean; it is kept for the next ledgers of this office. Nobody is taken on the staff by a name in a ledger.</source>
        <translation>
            <numerusform>有 %n 個用詞未認出。指定一次即可，本單位以後的臺賬照此讀取。臺賬中的姓名不會變成本單位人員。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every word is known. What was assigned stands below and can be changed.</source>
        <translation>用詞均已認出。指定過的列在下面，可以改。</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::LinesEditor</name>
    <message>
        <source>One a line</source>
        <translation>每行一項</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::LoginDialog</name>
    <message>
        <source>Log in  Ctrl+Enter</source>
        <translation>登入  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Who works</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Who works at this computer now?</source>
        <translation>現在由誰操作這臺電腦？</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::MainWindow</name>
    <message>
        <source>Tiaocai</source>
        <translation>調裁通</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>What you typed is not saved. Close, and find it here again next time?</source>
        <translation>輸入的內容尚未儲存。現在關閉，下次打開時再恢復？</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>Working through the cases…</source>
        <translation>正在逐件處理案件…</translation>
    </message>
    <message>
        <source>An application that was not registered to the end waits.</source>
        <translation>上次沒有登記完的申請還在。</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>繼續填寫</translation>
    </message>
    <message>
        <source>“%1” of %2 was begun and not saved.</source>
        <translation>%2 的「%1」上次沒有儲存，內容還在。</translation>
    </message>
    <message>
        <source>Tiaocai — %1</source>
        <translation>調裁通 — %1</translation>
    </message>
    <message>
        <source>Nobody acts yet: choose at the top right who you are.</source>
        <translation>還沒有人辦理：請在右上角選擇您是誰。</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>已記錄：%1</translation>
    </message>
    <message>
        <source>Undo  Ctrl+Z</source>
        <translation>撤銷  Ctrl+Z</translation>
    </message>
    <message>
        <source>Hearings</source>
        <translation>庭期</translation>
    </message>
    <message numerus="yes">
        <source>%n hearing(s) published. Their notices are to be served now.</source>
        <translation>
            <numerusform>已發布 %n 場庭期，請即送達開庭通知書。</numerusform>
        </translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>名錄</translation>
    </message>
    <message>
        <source>There is no backup of today: %1</source>
        <translation>今天還沒有備份：%1</translation>
    </message>
    <message>
        <source>✓ %1 backed up and checked</source>
        <translation>✓ %1 已備份、核對</translation>
    </message>
    <message>
        <source>▲ No backup of today</source>
        <translation>▲ 今天沒有備份</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>往來</translation>
    </message>
    <message>
        <source>Taken back. The act stays readable, struck through.</source>
        <translation>已撤銷。原記錄劃線保留。</translation>
    </message>
    <message>
        <source>Record who speaks for all…</source>
        <translation>記錄推舉代表人…</translation>
    </message>
    <message>
        <source>The registration is taken back. Its number is free again.</source>
        <translation>登記已撤銷，編號已空出。</translation>
    </message>
    <message numerus="yes">
        <source>%n hearing(s) proposed, and none is published: they are set together once they are approved. Today tells when.</source>
        <translation>
            <numerusform>已提請審批 %n 場庭審，尚未發布：核准後一併排定，辦理結果見「今日」。</numerusform>
        </translation>
    </message>
    <message>
        <source>Notices…</source>
        <translation>通知書…</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::MonthSheets</name>
    <message>
        <source>The days of the period</source>
        <translation>期限內的日子</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>start, not counted</source>
        <translation>起算，不計</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>計入</translation>
    </message>
    <message>
        <source>day off, not counted</source>
        <translation>休息日，不計</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>扣除</translation>
    </message>
    <message>
        <source>added by an extension</source>
        <translation>延長</translation>
    </message>
    <message>
        <source>off: it moves on</source>
        <translation>休息日，順延</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>屆滿</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::NoticeBar</name>
    <message>
        <source>Close the notice</source>
        <translation>關閉提示</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 條</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::OfficeFilePanel</name>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Check the office file</source>
        <translation>校驗機構文件</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>備份…</translation>
    </message>
    <message>
        <source>Problems found</source>
        <translation>發現的問題</translation>
    </message>
    <message>
        <source>What a check finds stands here, record by record.</source>
        <translation>檢查發現的問題逐條列在這裡。</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Office files (*.tiaocai)</source>
        <translation>機構文件 (*.tiaocai)</translation>
    </message>
    <message>
        <source>The backup stands in %1 and was read back.</source>
        <translation>備份已儲存在 %1，並已讀回核對。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在校驗…</translation>
    </message>
    <message>
        <source>The office file is sound.</source>
        <translation>機構文件完好。</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found; they stand below.</source>
        <translation>
            <numerusform>發現 %n 個問題，列於下方。</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>✓ checked</source>
        <translation>✓ 已核對</translation>
    </message>
    <message>
        <source>△ not checked</source>
        <translation>△ 未核對</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>by a person</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Backups are not encrypted: whoever has one can read it.</source>
        <translation>備份未加密：拿到備份的人都能讀取。</translation>
    </message>
    <message>
        <source>No backup is known yet. The day&apos;s is made by itself while the window is open.</source>
        <translation>還沒有備份。視窗開啟期間每天自動備份一次。</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢復備份…</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>選擇備份</translation>
    </message>
    <message>
        <source>Office files (*.tiaocai *.backup)</source>
        <translation>資料檔案 (*.tiaocai *.backup)</translation>
    </message>
    <message>
        <source>The backup stands in %1, but it is not whole, as the office file is not: check it.</source>
        <translation>備份在 %1，但和資料檔案一樣不完整：請檢查資料檔案。</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>encrypted: yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>encrypted: no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Backups are sealed from now on: a password of the office or the recovery sheet opens them.</source>
        <translation>今後的備份整份加密：用本單位的口令或者恢復單開啟。</translation>
    </message>
    <message numerus="yes">
        <source> %n of those below is (are) not encrypted: whoever has it can read it. Put it away safely, or delete it.</source>
        <translation>
            <numerusform>下面有 %n 份沒有加密，拿到的人都能讀：請妥善收存，或者刪除。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::OfficeForm</name>
    <message>
        <source>Name of the office</source>
        <translation>機構名稱</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Kind and code</source>
        <translation>型別和程式碼</translation>
    </message>
    <message>
        <source>They stand in numbers that were given already and are not changed.</source>
        <translation>它們寫在已經給出的案號裡，不改。</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::OlderCopyDialog</name>
    <message>
        <source>This copy is meant</source>
        <translation>就用這一份</translation>
    </message>
    <message>
        <source>An older copy of the office file</source>
        <translation>資料檔案是舊的副本</translation>
    </message>
    <message>
        <source>Read only for now</source>
        <translation>暫時只讀</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢復備份…</translation>
    </message>
    <message>
        <source>Why this copy is meant (what was recorded since is given up)</source>
        <translation>為什麼用這一份（此後的記錄將被放棄）</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::PackOutDialog</name>
    <message>
        <source>Seal and save…  Ctrl+Enter</source>
        <translation>封存並儲存…  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Take out and save…  Ctrl+Enter</source>
        <translation>帶出並儲存…  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Seal the pack to carry it back</source>
        <translation>封存案件包以便帶回</translation>
    </message>
    <message>
        <source>Take cases out</source>
        <translation>帶出案件</translation>
    </message>
    <message>
        <source>Cases that go along</source>
        <translation>隨包帶出的案件</translation>
    </message>
    <message>
        <source>Day of the hearings</source>
        <translation>開庭日</translation>
    </message>
    <message>
        <source>Tribunal</source>
        <translation>仲裁庭</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>檔案口令</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>再輸一次</translation>
    </message>
    <message>
        <source>Whoever has file and passphrase reads the cases. Carry the two apart; nobody can open the file without it.</source>
        <translation>有檔案又有口令的人就能看到案件。請分開攜帶；沒有口令誰也打不開檔案。</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation>正在封存…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1&#x3000;%2&#x3000;(out already)</source>
        <translation>%1&#x3000;%2&#x3000;（已帶出）</translation>
    </message>
    <message>
        <source>Nothing is heard there on that day.</source>
        <translation>當天該庭沒有開庭。</translation>
    </message>
    <message>
        <source>Choose a passphrase for the file.</source>
        <translation>請為檔案設一個口令。</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the second once more.</source>
        <translation>兩次口令不一致。請把第二次重新輸入。</translation>
    </message>
    <message>
        <source>Cases back</source>
        <translation>案件帶回</translation>
    </message>
    <message>
        <source>Cases (*.tcpack)</source>
        <translation>案件包 (*.tcpack)</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::PackagesPanel</name>
    <message>
        <source>No. %1-%2</source>
        <translation>第 %1-%2 號</translation>
    </message>
    <message>
        <source>full</source>
        <translation>全量</translation>
    </message>
    <message>
        <source>what changed</source>
        <translation>增量</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>test</source>
        <translation>測試</translation>
    </message>
    <message>
        <source>case for arbitration</source>
        <translation>移送仲裁</translation>
    </message>
    <message>
        <source>case referred</source>
        <translation>委託調解</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>回復</translation>
    </message>
    <message>
        <source>agreement for review</source>
        <translation>仲裁審查</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>反饋</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已收全</translation>
    </message>
    <message>
        <source>accepted in part</source>
        <translation>部分退回</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>去來</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>發出</translation>
    </message>
    <message>
        <source>came</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>On</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>報送</translation>
    </message>
    <message>
        <source>Export it again…</source>
        <translation>再次導出原件…</translation>
    </message>
    <message>
        <source>It was handed over</source>
        <translation>已交付</translation>
    </message>
    <message>
        <source>Key in a paper receipt…</source>
        <translation>登記纸質回執…</translation>
    </message>
    <message>
        <source>Withdraw it…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Nothing was exchanged yet. Make the keys and enrol the other office&apos;s card first.</source>
        <translation>還沒有往來。請先生成密鑰，並登記對方的密鑰卡。</translation>
    </message>
    <message>
        <source>What leaves this office</source>
        <translation>哪些內容離開本單位</translation>
    </message>
    <message>
        <source>Numbers, stages, days, causes, persons, amounts, townships</source>
        <translation>案號、階段、日期、案由、人數、金額、來源地</translation>
    </message>
    <message>
        <source>No names, ID numbers, phones, addresses or minutes</source>
        <translation>不含姓名、證件號碼、電話、住址、筆錄</translation>
    </message>
    <message>
        <source>No. %1-%2 is lacking (%3); later ones wait for it.</source>
        <translation>缺第 %1-%2 號（%3）；後面的在等它。</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>標識</translation>
    </message>
    <message>
        <source>%1: carry the file to the other office and bring its receipt back.</source>
        <translation>%1：請把文件交給對方，並帶回回執。</translation>
    </message>
    <message>
        <source>Where the file is put</source>
        <translation>文件存放位定</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>撤回%1</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>無法讀取</translation>
    </message>
    <message>
        <source>Paper receipt</source>
        <translation>纸質回執</translation>
    </message>
    <message>
        <source>What the paper says</source>
        <translation>回執內容</translation>
    </message>
    <message>
        <source>Who brought it, and when</source>
        <translation>何人何時帶回</translation>
    </message>
    <message>
        <source>The other office is told; what was sent before it stands there again.</source>
        <translation>對方會得到通知；此前報送的內容在對方恢復有效。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>It is kept as keyed in by hand from the paper of %1.</source>
        <translation>將記為根據%1的紙本回執人工錄入。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>no receipt since %1</source>
        <translation>未收到回執，應於 %1</translation>
    </message>
    <message>
        <source>Receipt expected by</source>
        <translation>回執應於</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::PacketDialog</name>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>will wait</source>
        <translation>進入待處理</translation>
    </message>
    <message>
        <source>stays out</source>
        <translation>不收入</translation>
    </message>
    <message>
        <source>look here</source>
        <translation>請核對</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>流水號</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>申請日期</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>What the packet brings</source>
        <translation>收件包內容</translation>
    </message>
    <message>
        <source>Let them wait here</source>
        <translation>收入待處理</translation>
    </message>
    <message>
        <source>Packet of applications</source>
        <translation>收件包</translation>
    </message>
    <message>
        <source>Choose the file that the platform handed over, and look at it.</source>
        <translation>選擇平臺移交的文件，先查看。</translation>
    </message>
    <message>
        <source>Reading the packet…</source>
        <translation>正在讀入收件包…</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>where the file does not say it</source>
        <translation>文件未寫明時填寫</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Applications (*.csv *.xlsx *.json);;All files (*)</source>
        <translation>申請 (*.csv *.xlsx *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 applications read, %2 will wait here.</source>
        <translation>讀到 %1 件申請，%2 件將進入待處理。</translation>
    </message>
    <message>
        <source>They come from %1.</source>
        <translation>來自 %1。</translation>
    </message>
    <message>
        <source>Columns not used: %1</source>
        <translation>未使用的列：%1</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::PacksDialog</name>
    <message>
        <source>voided: %1</source>
        <translation>已作廢：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) out</source>
        <translation>
            <numerusform>%n 件在外</numerusform>
        </translation>
    </message>
    <message>
        <source>back</source>
        <translation>已帶回</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>開庭日</translation>
    </message>
    <message>
        <source>Tribunal</source>
        <translation>仲裁庭</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>件數</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>帶出時間</translation>
    </message>
    <message>
        <source>By</source>
        <translation>帶出人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Take cases out…</source>
        <translation>帶出案件…</translation>
    </message>
    <message>
        <source>Check cases in…</source>
        <translation>帶回案件…</translation>
    </message>
    <message>
        <source>Open a pack on this computer…</source>
        <translation>在本機開啟案件包…</translation>
    </message>
    <message>
        <source>Void it</source>
        <translation>作廢</translation>
    </message>
    <message>
        <source>Packs of cases</source>
        <translation>巡迴案件包</translation>
    </message>
    <message>
        <source>No cases were taken out yet.</source>
        <translation>還沒有帶出過案件。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Why a pack is not waited for any longer</source>
        <translation>作廢理由（為何不再等待）</translation>
    </message>
    <message>
        <source>Seal it to carry it back…</source>
        <translation>封存以便帶回…</translation>
    </message>
    <message>
        <source>The pack is sealed as %1. Check it in at the office.</source>
        <translation>案件包已封存為 %1。請在本院帶回。</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) stand in %1. They are reserved until they are back.</source>
        <translation>
            <numerusform>%n 件案件已裝入 %1。帶回之前標為已帶出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Pack of cases</source>
        <translation>案件包</translation>
    </message>
    <message>
        <source>Cases (*.tcpack);;All files (*)</source>
        <translation>案件包 (*.tcpack);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>檔案口令</translation>
    </message>
    <message>
        <source>Where it is worked on</source>
        <translation>在哪裡辦理</translation>
    </message>
    <message>
        <source>Office (*.tiaocai)</source>
        <translation>機構檔案 (*.tiaocai)</translation>
    </message>
    <message>
        <source>The cases stand in %1: start the program with this file, and record there.</source>
        <translation>案件已放在 %1：請用本程式開啟此檔案，在其中記錄。</translation>
    </message>
    <message>
        <source>Say why the pack is not waited for any longer.</source>
        <translation>請寫明為何不再等待該案件包。</translation>
    </message>
    <message>
        <source>The pack is void; its cases are free.</source>
        <translation>案件包已作廢，案件恢復可用。</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::Page</name>
    <message>
        <source>Correct the clock…</source>
        <translation>更正時鐘…</translation>
    </message>
    <message>
        <source>It is recorded that the clock was ahead. Work goes on; do again what was refused.</source>
        <translation>已登記時鐘曾走快。可以繼續工作，請重做剛才被拒絕的操作。</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::PageHead</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>返回（Alt+←）</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::PaperDialog</name>
    <message>
        <source>Issue and print…</source>
        <translation>簽發並列印…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Issue and save as…</source>
        <translation>簽發並另存為…</translation>
    </message>
    <message>
        <source>Save a draft for Word…</source>
        <translation>存為 Word 草稿…</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存為…</translation>
    </message>
    <message>
        <source>No font of this PC prints: %1</source>
        <translation>本機沒有字型可以列印：%1</translation>
    </message>
    <message>
        <source>Cannot be issued without: %1</source>
        <translation>缺少下列內容，不能簽發：%1</translation>
    </message>
    <message>
        <source>Prints with a blank: %1</source>
        <translation>列印時留空：%1</translation>
    </message>
    <message>
        <source>Issued.</source>
        <translation>已簽發。</translation>
    </message>
    <message>
        <source>Issued, and saved as %1.</source>
        <translation>已簽發，並存為 %1。</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save a draft</source>
        <translation>儲存草稿</translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation>Word (*.docx)</translation>
    </message>
    <message numerus="yes">
        <source>All %n recipients</source>
        <translation>
            <numerusform>全部 %n 個收件人</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Enter prints.</source>
        <translation>按 Ctrl+Enter 列印。</translation>
    </message>
    <message>
        <source>Ctrl+Enter issues and prints.</source>
        <translation>按 Ctrl+Enter 簽發並列印。</translation>
    </message>
    <message>
        <source>The pages are being made.</source>
        <translation>正在生成頁面，請稍候。</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::PaperTextsPanel</name>
    <message>
        <source>Name of a paper</source>
        <translation>文書名稱</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>own, older</source>
        <translation>本單位，較舊</translation>
    </message>
    <message>
        <source>own</source>
        <translation>本單位</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>No paper of that name.</source>
        <translation>沒有這個名稱的文書。</translation>
    </message>
    <message>
        <source>Text of the paper</source>
        <translation>文書文本</translation>
    </message>
    <message>
        <source>Use this text  Ctrl+Enter</source>
        <translation>採用這個文本  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Back to the program&apos;s text</source>
        <translation>恢復程式的文本</translation>
    </message>
    <message>
        <source>As it prints</source>
        <translation>列印效果</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄目</translation>
    </message>
    <message>
        <source>Demanded by</source>
        <translation>依據</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>欄目</translation>
    </message>
    <message>
        <source>Insert the field</source>
        <translation>插入欄目</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比較什麼</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>This text and the program&apos;s</source>
        <translation>這個文本與程式的文本</translation>
    </message>
    <message>
        <source>What the program changed since</source>
        <translation>程式其後改了什麼</translation>
    </message>
    <message>
        <source>The office&apos;s own text, version %1, since %2 (%3).</source>
        <translation>本單位文本第 %1 版，%2 起採用（%3）。</translation>
    </message>
    <message>
        <source>The program&apos;s text.</source>
        <translation>程式的文本。</translation>
    </message>
    <message>
        <source>The program has a newer one: see “Difference”.</source>
        <translation>程式的文本有了新版，見「差異」。</translation>
    </message>
    <message>
        <source>Changed here and not used yet.</source>
        <translation>改動尚未採用。</translation>
    </message>
    <message>
        <source>The text is in use. What was issued stays as it was printed.</source>
        <translation>文本已採用；已簽發的文書不變。</translation>
    </message>
    <message>
        <source>The program&apos;s text holds again.</source>
        <translation>已恢復程式的文本。</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::PapersPanel</name>
    <message>
        <source>Papers</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開啟…</translation>
    </message>
    <message>
        <source>Blank form…</source>
        <translation>空白列印…</translation>
    </message>
    <message>
        <source>The case offers no paper yet. Each act brings those that belong to it.</source>
        <translation>本案暫時沒有可以製作的文書。每記錄一件事，相應的文書就列在這裡。</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>缺：%1</translation>
    </message>
    <message>
        <source>Save the blank form</source>
        <translation>儲存空白表格</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Word (*.docx)</source>
        <translation>PDF (*.pdf);;Word (*.docx)</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::ParsedEditor</name>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>%1: “%2” is not an amount.</source>
        <translation>%1：“%2”不是金額。</translation>
    </message>
    <message>
        <source>%1: “%2” is not a time of day.</source>
        <translation>%1：“%2”不是時間。</translation>
    </message>
    <message>
        <source>%1: “%2” is not a number.</source>
        <translation>%1：“%2”不是數字。</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::PartnerBox</name>
    <message>
        <source>Please choose</source>
        <translation>請選擇</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::PartyForm</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>By the ID number it is %1. Compare it with the paper.</source>
        <translation>按證件號碼應為%1，請與證件核對。</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::PassCasesDialog</name>
    <message>
        <source>Number</source>
        <translation>案號</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>當事人</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>屆滿日</translation>
    </message>
    <message>
        <source>Pass them on and save the list…  Ctrl+Enter</source>
        <translation>移交並儲存清單…  Ctrl+Enter</translation>
    </message>
    <message>
        <source>All open cases of %1</source>
        <translation>%1的全部在辦案件</translation>
    </message>
    <message>
        <source>%1 handles no open case.</source>
        <translation>%1沒有在辦案件。</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>請選擇</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>移交給</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>In the tribunals of these cases another is to be named, case by case: %1</source>
        <translation>下列案件由其任仲裁庭成員，須逐案另行組庭：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are restricted and stay as they are.</source>
        <translation>
            <numerusform>%n 件限制查閱的案件不移交。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>儲存清單</translation>
    </message>
    <message>
        <source>Cases passed on</source>
        <translation>案件移交清單</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::PasswordDialog</name>
    <message>
        <source>Set the password  Ctrl+Enter</source>
        <translation>設定密碼  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Code on the recovery sheet</source>
        <translation>密碼恢復單上的恢復碼</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密碼</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>再輸入一次</translation>
    </message>
    <message>
        <source>Several words that only you know are better than a short riddle.</source>
        <translation>幾個只有您知道的詞，比一串難記的符號更好。</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>兩次輸入還不一致。</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::PeopleModel</name>
    <message>
        <source>no name</source>
        <translation>缺姓名</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>不是金額</translation>
    </message>
    <message>
        <source>the number of line %1</source>
        <translation>與第 %1 行號碼相同</translation>
    </message>
    <message>
        <source>is the phone number complete?</source>
        <translation>電話號碼位數不符</translation>
    </message>
    <message>
        <source>same person as in %1</source>
        <translation>與%1同人</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>通過</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核對</translation>
    </message>
    <message>
        <source>is a party already</source>
        <translation>已是本案當事人</translation>
    </message>
    <message>
        <source>has not consented</source>
        <translation>尚未同意</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Speaks for all</source>
        <translation>代表人</translation>
    </message>
    <message>
        <source>sex: male or female</source>
        <translation>性別填男或女</translation>
    </message>
    <message>
        <source>by the ID number: %1</source>
        <translation>按證件號碼為%1</translation>
    </message>
    <message>
        <source>the check digit does not fit</source>
        <translation>末位校驗不符</translation>
    </message>
    <message>
        <source>no such number</source>
        <translation>號碼有誤</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::PeoplePanel</name>
    <message>
        <source>Name</source>
        <translation>姓名（名稱）</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>到崗日期</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>離開日期</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Change the roles</source>
        <translation>變更角色</translation>
    </message>
    <message>
        <source>Left on this day</source>
        <translation>該日離開</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>自何日起</translation>
    </message>
    <message>
        <source>Add the person</source>
        <translation>添加人員</translation>
    </message>
    <message>
        <source>%1 belongs to the staff now.</source>
        <translation>已登記工作人員 %1。</translation>
    </message>
    <message>
        <source>%1 has other roles now.</source>
        <translation>%1的角色已變更。</translation>
    </message>
    <message>
        <source>%1 does not belong to the staff any more.</source>
        <translation>%1已不再是本機構人員。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Roles (several)</source>
        <translation>角色（可多選）</translation>
    </message>
    <message>
        <source>May: %1</source>
        <translation>可以：%1</translation>
    </message>
    <message>
        <source>The person is called %1 now.</source>
        <translation>該人員現在叫%1。</translation>
    </message>
    <message>
        <source>Name a substitute…</source>
        <translation>指定代理人…</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>已返崗</translation>
    </message>
    <message>
        <source>Pass all cases on…</source>
        <translation>移交全部案件…</translation>
    </message>
    <message>
        <source>From %1 to %2 %3 stands in.</source>
        <translation>%1 至 %2 由 %3 代理。</translation>
    </message>
    <message>
        <source>Who stands in for %1?</source>
        <translation>由誰代理%1？</translation>
    </message>
    <message>
        <source>From the first day to the last one he may do what %1 may. What he decides says for whom.</source>
        <translation>從第一天到最後一天，代理人可辦理%1可辦理的事項；所作決定註明代誰。</translation>
    </message>
    <message>
        <source>Name the substitute</source>
        <translation>指定代理人</translation>
    </message>
    <message>
        <source>Who stands in</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>To the day</source>
        <translation>至</translation>
    </message>
    <message>
        <source>The substitute is named.</source>
        <translation>已指定代理人。</translation>
    </message>
    <message>
        <source>From today on nobody stands in for %1.</source>
        <translation>從今天起，%1 不再由他人代理。</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) went to %1. The list is in %2.</source>
        <translation>
            <numerusform>%n 件案件已移交給 %1，清單在 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add another person…</source>
        <translation>另添一人…</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::PeopleSheet</name>
    <message>
        <source>Columns…</source>
        <translation>列的對應…</translation>
    </message>
    <message>
        <source>Take this paste back</source>
        <translation>撤回這次貼上</translation>
    </message>
    <message>
        <source>Who applies</source>
        <translation>申請人名單</translation>
    </message>
    <message>
        <source>Paste a list  Ctrl+V</source>
        <translation>貼上名單  Ctrl+V</translation>
    </message>
    <message>
        <source>Add a line  Ctrl+I</source>
        <translation>添加一行  Ctrl+I</translation>
    </message>
    <message>
        <source>What each claims his amount for</source>
        <translation>各人請求的案由</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>請選擇</translation>
    </message>
    <message>
        <source>Each claims</source>
        <translation>各人請求</translation>
    </message>
    <message>
        <source>What the columns are</source>
        <translation>列的對應</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>第 %1 列：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>signed: %1</source>
        <translation>已簽名 %1</translation>
    </message>
    <message>
        <source>▲ to be put right: %1</source>
        <translation>▲ 須改正 %1</translation>
    </message>
    <message>
        <source>△ please look: %1</source>
        <translation>△ 請確認 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) pasted: %1.</source>
        <translation>
            <numerusform>已貼上 %n 行：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>To be put right</source>
        <translation>須改正</translation>
    </message>
    <message>
        <source>Please look</source>
        <translation>請確認</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>顯示哪些行</translation>
    </message>
    <message>
        <source>women %1, men %2</source>
        <translation>女 %1&#x3000;男 %2</translation>
    </message>
    <message>
        <source>on average %1 yuan</source>
        <translation>平均 %1 元</translation>
    </message>
    <message>
        <source>consented: %1</source>
        <translation>已同意 %1</translation>
    </message>
    <message>
        <source>claims together %1 yuan&#x3000;%2</source>
        <translation>請求合計 %1 元&#x3000;%2</translation>
    </message>
    <message>
        <source>Fill a column…</source>
        <translation>整欄填寫…</translation>
    </message>
    <message>
        <source>Fill a column</source>
        <translation>整欄填寫</translation>
    </message>
    <message>
        <source>It comes into every line of a person where nothing stands yet. What is there stays.</source>
        <translation>填入每一行人員尚空的格子；已有內容保持不變。</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>填寫</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>What to fill in</source>
        <translation>填寫內容</translation>
    </message>
    <message>
        <source>Take the filling back</source>
        <translation>撤回整欄填寫</translation>
    </message>
    <message>
        <source>speak for all: %1</source>
        <translation>代表人：%1</translation>
    </message>
    <message>
        <source>speak for all: %1 (three to five are elected)</source>
        <translation>代表人：%1（應推舉三至五名）</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::PeriodChooser</name>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>本季</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>本年</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>from</source>
        <translation>自</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>上季</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>上年</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>自訂…</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::PersonBox</name>
    <message>
        <source>Who acts</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Choose who you are</source>
        <translation>請選擇您是誰</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::QualityDialog</name>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation>申請人</translation>
    </message>
    <message>
        <source>Respondents</source>
        <translation>被申請人</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>結案日</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>承辦人</translation>
    </message>
    <message>
        <source>Files that are drawn</source>
        <translation>抽到的案卷</translation>
    </message>
    <message>
        <source>Quality check of bound files</source>
        <translation>案卷評查</translation>
    </message>
    <message>
        <source>Say from when to when, how many and the seed, and look which files the draw takes.</source>
        <translation>寫明結案期間、件數和種子，看看抽到哪些案卷。</translation>
    </message>
    <message>
        <source>Ctrl+Enter draws and records the draw.</source>
        <translation>Ctrl+Enter 抽取並記錄。</translation>
    </message>
    <message>
        <source>drawn by lot before everybody</source>
        <translation>當眾抽取的號碼</translation>
    </message>
    <message>
        <source>Cases closed in</source>
        <translation>結案期間</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>件數</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>種子</translation>
    </message>
    <message>
        <source>Earlier draws</source>
        <translation>以前的抽取</translation>
    </message>
    <message>
        <source>Look which ones</source>
        <translation>看看抽到哪些</translation>
    </message>
    <message>
        <source>Draw  Ctrl+Enter</source>
        <translation>抽取  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Score sheets as PDF…</source>
        <translation>評分表存為 PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>The draw %1 is recorded.</source>
        <translation>抽取 %1 已記錄。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>沒有</translation>
    </message>
    <message>
        <source>(choose)</source>
        <translation>（選擇）</translation>
    </message>
    <message>
        <source>Not drawn yet:</source>
        <translation>尚未抽取：</translation>
    </message>
    <message>
        <source>Draw %1 (%2, %3):</source>
        <translation>抽取 %1（%2，%3）：</translation>
    </message>
    <message>
        <source>The same files lie there today: the draw can be made again.</source>
        <translation>檔案與抽取時相同，可以重新抽取核對。</translation>
    </message>
    <message>
        <source>Other files lie there today than on the day of the draw.</source>
        <translation>檔案與抽取時已有不同。</translation>
    </message>
    <message>
        <source>Save the score sheets</source>
        <translation>保存評分表</translation>
    </message>
    <message>
        <source>Quality check</source>
        <translation>案卷評查</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 of %2 files in the archive, of cases closed from %3 to %4, by the seed %5.</source>
        <translation>抽取 %1 件，共 %2 件已歸檔（%3 至 %4 結案），種子 %5。</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::RateGauge</name>
    <message>
        <source>nothing to count yet</source>
        <translation>暫無資料</translation>
    </message>
    <message>
        <source>  (target %1 %: reached)</source>
        <translation>（目標 %1 %：已達）</translation>
    </message>
    <message>
        <source>  (target %1 %: not reached)</source>
        <translation>（目標 %1 %：未達）</translation>
    </message>
    <message>
        <source>%1 % is met</source>
        <translation>已達 %1 %</translation>
    </message>
    <message>
        <source>%1 % is not met</source>
        <translation>未達 %1 %</translation>
    </message>
    <message>
        <source>target %1 %</source>
        <translation>目標 %1 %</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::ReadyList</name>
    <message>
        <source>at the court</source>
        <translation>院內</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>panel of three</source>
        <translation>三人庭</translation>
    </message>
    <message>
        <source>decide by %1</source>
        <translation>審限 %1</translation>
    </message>
    <message>
        <source>Cases that want a hearing</source>
        <translation>待排期的案件</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>第 %n 日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::ReadyPane</name>
    <message>
        <source>not before %1: the defence period runs</source>
        <translation>最早 %1：此前答辯期未滿（《勞動人事爭議仲裁辦案規則》第三十三條）</translation>
    </message>
    <message>
        <source>not before %1: written notice five working days ahead</source>
        <translation>最早 %1：此前通知來不及（開庭五個工作日前書面通知，《勞動人事爭議仲裁辦案規則》第三十八條）</translation>
    </message>
    <message>
        <source>%1; expected, the receipt is not proven yet</source>
        <translation>%1；按預計送達推算，尚無送達憑證</translation>
    </message>
    <message>
        <source>Hearings to be completed</source>
        <translation>待補時間、庭室或人員的庭期</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Fit here</source>
        <translation>選中格能排的</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>列出哪些</translation>
    </message>
    <message>
        <source>Days on which it may be heard</source>
        <translation>可排的日子</translation>
    </message>
    <message>
        <source>Set it on the chosen day…  Ctrl+R</source>
        <translation>排到選中的日子…  Ctrl+R</translation>
    </message>
    <message>
        <source>To be set</source>
        <translation>待排期</translation>
    </message>
    <message>
        <source>Days for %1</source>
        <translation>%1可排的日子</translation>
    </message>
    <message>
        <source>No day of the next two months is free.</source>
        <translation>兩個月內沒有可排的日子。</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s): drag, or Ctrl+R</source>
        <translation>
            <numerusform>%n 件，拖到格中或 Ctrl+R</numerusform>
        </translation>
    </message>
    <message>
        <source>No case waits for a hearing.</source>
        <translation>沒有待排期的案件。</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::RecordEditor</name>
    <message>
        <source>%1 is still needed.</source>
        <translation>還需填寫：%1。</translation>
    </message>
    <message>
        <source>%1 is only proposed. Look at it and press Enter.</source>
        <translation>%1是程序的建議：請過目，按 Enter 到下一欄。</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::RecordForm</name>
    <message>
        <source>Basis: %1</source>
        <translation>依料：%1</translation>
    </message>
    <message>
        <source>Right day</source>
        <translation>正確的辦理日期</translation>
    </message>
    <message>
        <source>Day of the act</source>
        <translation>辦理日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>It never happened</source>
        <translation>該行為並未發生</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>決定人</translation>
    </message>
    <message>
        <source>Time of the act</source>
        <translation>辦理時間</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>依料材料</translation>
    </message>
    <message>
        <source>file name, or: told orally, by whom and when</source>
        <translation>文件名，或：口頭告知，何人、何時</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>More: who decided, basis, proof, note</source>
        <translation>更多：決定人、依料、備註</translation>
    </message>
    <message>
        <source>“%1” is not a day.</source>
        <translation>「%1」不是日期。</translation>
    </message>
    <message>
        <source>“%1” is not a time of day.</source>
        <translation>「%1」不是時間。</translation>
    </message>
    <message>
        <source>A correction needs a reason.</source>
        <translation>更正須寫明理由。</translation>
    </message>
    <message>
        <source>Nothing was entered yet. Go through the fields with Enter.</source>
        <translation>尚未填寫任何內容。請按 Enter 逐欄填寫。</translation>
    </message>
    <message>
        <source>Where a date moves: a second person, who confirms here in person</source>
        <translation>期限變動時：第二人在此當面確認</translation>
    </message>
    <message>
        <source>Handling of the difference</source>
        <translation>差額的處理</translation>
    </message>
    <message>
        <source>The applicant gives it up</source>
        <translation>申請人放棄差額</translation>
    </message>
    <message>
        <source>Left open, not agreed</source>
        <translation>差額未達成一致，保留</translation>
    </message>
    <message>
        <source>Computed anew</source>
        <translation>雙方重新核算</translation>
    </message>
    <message>
        <source>What becomes of the difference between claim and agreement?</source>
        <translation>請求與協議有差額，請選擇差額怎樣處理。</translation>
    </message>
    <message>
        <source>The second person has not confirmed yet that it was checked.</source>
        <translation>第二人還沒有確認已複核。</translation>
    </message>
    <message>
        <source>Handling of the difference: %1</source>
        <translation>差額的處理：%1</translation>
    </message>
    <message>
        <source>Also in %1, where it was recorded at once</source>
        <translation>同時更正 %1 中一併記錄的同一行為</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::RecordListEditor</name>
    <message>
        <source>Add a line: %1</source>
        <translation>添加一行：%1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>移除此行</translation>
    </message>
    <message>
        <source>Add a line  Ctrl+I</source>
        <translation>新增一項  Ctrl+I</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::RecordPage</name>
    <message>
        <source>Record</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Leave  Esc</source>
        <translation>離開  Esc</translation>
    </message>
    <message>
        <source>Save  Ctrl+Enter</source>
        <translation>儲存記錄  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves.</source>
        <translation>按 Ctrl+Enter 儲存。</translation>
    </message>
    <message>
        <source>Which act</source>
        <translation>記錄何事</translation>
    </message>
    <message>
        <source>Enter: next field.  Ctrl+Enter: save.  Esc: leave, the draft is kept.</source>
        <translation>Enter 到下一欄，Ctrl+Enter 儲存，Esc 離開並保留草稿</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation>更正：%1</translation>
    </message>
    <message>
        <source>Draft kept at %1</source>
        <translation>草稿 %1 已儲存</translation>
    </message>
    <message>
        <source>What you had typed and not saved is here again.</source>
        <translation>上次沒有儲存的內容已恢復。</translation>
    </message>
    <message>
        <source>Empty the form</source>
        <translation>清空表單</translation>
    </message>
    <message>
        <source>The form is empty.</source>
        <translation>表單已清空。</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>恢復</translation>
    </message>
    <message numerus="yes">
        <source>Late entry, %n day(s)</source>
        <translation>
            <numerusform>遲錄 %n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>It will be marked so.</source>
        <translation>經過中將註明。</translation>
    </message>
    <message>
        <source>What you typed is kept as a draft: it is here again when you record or correct the same.</source>
        <translation>草稿已保留：再次記錄或更正同一事項時恢復。</translation>
    </message>
    <message>
        <source>What follows stands here once all that is needed is entered.</source>
        <translation>必填的都填好後，這裡顯示儲存的結果。</translation>
    </message>
    <message>
        <source>First day on which it may be heard</source>
        <translation>最早可開庭的日子</translation>
    </message>
    <message>
        <source>Propose  Ctrl+Enter</source>
        <translation>提請審批  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Waits for approval by: %1</source>
        <translation>須經審批：%1</translation>
    </message>
    <message>
        <source>Until then it is no act of the case, and moves no period.</source>
        <translation>批准前不算本案記錄，不影響任何期限。</translation>
    </message>
    <message>
        <source>Proposed: %1. It is recorded once it is approved.</source>
        <translation>已提請：%1。批准後記入案件。</translation>
    </message>
    <message>
        <source>Heard together with %1: this sheet is recorded in each of these cases.</source>
        <translation>與 %1 合併開庭：本記錄同時記入各案。</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::RegistersPage</name>
    <message>
        <source>Code</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>In operation since when</source>
        <translation>自何日起的狀態</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Townships that it serves</source>
        <translation>伺務的鄉鎮（每行一個）</translation>
    </message>
    <message>
        <source>Minutes of the way from the court</source>
        <translation>自仲裁院的路程（分鐘）</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>開庭時段</translation>
    </message>
    <message>
        <source>Tribunal</source>
        <translation>所屬庭</translation>
    </message>
    <message>
        <source>Fit for online hearings</source>
        <translation>適合網上開庭</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>專職或兼職</translation>
    </message>
    <message>
        <source>Home tribunal</source>
        <translation>所在庭</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>聘期</translation>
    </message>
    <message>
        <source>Specialities</source>
        <translation>專長的案由</translation>
    </message>
    <message>
        <source>Not to be had: days, or hours of a weekday (1 is Monday)</source>
        <translation>不能到庭：日子，或每週某日的時段（1 為星期一）</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>名錄</translation>
    </message>
    <message>
        <source>Tribunals</source>
        <translation>庭</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>庭室</translation>
    </message>
    <message>
        <source>Arbitrators</source>
        <translation>仲裁員</translation>
    </message>
    <message>
        <source>Clerks</source>
        <translation>書記員</translation>
    </message>
    <message>
        <source>Places for a day</source>
        <translation>流動庭</translation>
    </message>
    <message>
        <source>Which register</source>
        <translation>哪一種名錄</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Save  Ctrl+Enter</source>
        <translation>儲存  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>條目</translation>
    </message>
    <message>
        <source>(new)</source>
        <translation>（新增）</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未儲存</translation>
    </message>
    <message>
        <source>Published hearings</source>
        <translation>已發布的庭期</translation>
    </message>
    <message>
        <source>These hearings would be without room or arbitrator:</source>
        <translation>以下庭期將沒有庭室或仲裁員：</translation>
    </message>
    <message>
        <source>Free them, to be set anew</source>
        <translation>放出時段，待重排</translation>
    </message>
    <message>
        <source>Keep them as they are set</source>
        <translation>照原樣儲留</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n change(s). They hold from today on.</source>
        <translation>
            <numerusform>已儲存 %n 處改動，自今日起有效。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>報表</translation>
    </message>
    <message>
        <source>Choose a period and make the report.</source>
        <translation>選擇期間並生成報表。</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>生成報表</translation>
    </message>
    <message>
        <source>The report&apos;s pages</source>
        <translation>報表頁面</translation>
    </message>
    <message>
        <source>Search the report</source>
        <translation>在報表中查找</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 處</numerusform>
        </translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>適合頁寬</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存為…</translation>
    </message>
    <message>
        <source>The period needs a first and a last day, in this order.</source>
        <translation>請依次填寫期間的首日和末日。</translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation>正在生成報表…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>儲存報表</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Excel (*.xlsx);;CSV (*.csv)</source>
        <translation>PDF 文件 (*.pdf);;Excel 文件 (*.xlsx);;CSV 文件 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Sent to the printer: %n page(s).</source>
        <translation>
            <numerusform>已發送至列印機：%n 頁。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已儲存為 %1。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報表</translation>
    </message>
    <message>
        <source>Issued reports…</source>
        <translation>已簽發…</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>簽發後的變動</translation>
    </message>
    <message numerus="yes">
        <source>Report %1 is shown as it was issued; %n figure(s) read otherwise today.</source>
        <translation>
            <numerusform>這是簽發時的報表 %1；按今天的記錄，有 %n 處數字不同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made again from the same records it would say %n figure(s) otherwise: rules, calendars or formulas are others now.</source>
        <translation>
            <numerusform>按同樣的記錄重新計算，有 %n 項數字不同：規則、日曆或者公式已經變動。</numerusform>
        </translation>
    </message>
    <message>
        <source>Report %1: %2</source>
        <translation>報表 %1：%2</translation>
    </message>
    <message>
        <source>Self-check</source>
        <translation>自檢</translation>
    </message>
    <message>
        <source>Issue and save as…</source>
        <translation>簽發並另存…</translation>
    </message>
    <message>
        <source>Issue and print…</source>
        <translation>簽發並列印…</translation>
    </message>
    <message>
        <source>Report %1 is issued and frozen. It prints as it was issued.</source>
        <translation>報表 %1 已簽發、已凍結，列印的是簽發時的內容。</translation>
    </message>
    <message>
        <source>Printing or saving issues it: it gets its number, and contents, lists and versions of formulas are frozen. What is corrected later is told in a table of its own.</source>
        <translation>列印或另存即為簽發：取得編號，內容、名單、公式版本一併凍結；以後有更正，另出更正表並列前後數字。</translation>
    </message>
    <message>
        <source>draft, not issued</source>
        <translation>草稿，尚未簽發</translation>
    </message>
    <message>
        <source>Issue the report and save it: it gets its number and is frozen</source>
        <translation>簽發並另存報表（儲存即簽發：取得編號並凍結）</translation>
    </message>
    <message>
        <source>Space presses a button. Ctrl+Enter makes the report, and issues and prints the one that is shown.</source>
        <translation>空格鍵按下按鈕；Ctrl+Enter 生成報表，已生成的則出具並列印。</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一頁</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整頁</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>How large</source>
        <translation>顯示大小</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
    <message>
        <source>No font of this PC prints: %1</source>
        <translation>本機沒有字型能列印：%1</translation>
    </message>
    <message>
        <source>Quality check of files…</source>
        <translation>案卷評查…</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>恢復備份</translation>
    </message>
    <message>
        <source>%1 comes in the place of the office. It is checked whole first. What was recorded since it was made is not in it; the present file is kept aside under another name and stays readable. Numbers that were given since may be given again.</source>
        <translation>%1 將代替現在的資料檔案。恢復之前先核對其完整性。備份之後的記錄不在其中；現在的檔案改名保留，仍可讀取。備份之後用過的號碼可能再次編出。</translation>
    </message>
    <message>
        <source>Leave the office as it is</source>
        <translation>保持現狀</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>恢復</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>您的密碼</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::RestrictDialog</name>
    <message>
        <source>Only these see it</source>
        <translation>僅限下列人員查閱</translation>
    </message>
    <message>
        <source>These do not see it</source>
        <translation>下列人員不得查閱</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Who sees %1</source>
        <translation>誰可查閱%1</translation>
    </message>
    <message>
        <source>Others find it in no list and no search, and are told at its number that it is restricted. Figures count it; reports show no party of it.</source>
        <translation>其他人在清單和查找中都看不到本案，輸入案號時只提示限制查閱。統計照常計入；報表不顯示其當事人。</translation>
    </message>
    <message>
        <source>Everybody sees it again</source>
        <translation>解除限制</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Restrict it  Ctrl+Enter</source>
        <translation>限制查閱  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 is restricted.</source>
        <translation>%1 已限制查閱。</translation>
    </message>
    <message>
        <source>Everybody who sees cases sees %1 again.</source>
        <translation>%1 已解除查閱限制。</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::RuleFields</name>
    <message>
        <source>There is no such rule.</source>
        <translation>沒有這樣的期限。</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 日</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::SecondPerson</name>
    <message>
        <source>Who checks</source>
        <translation>選擇核對人</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>第二人</translation>
    </message>
    <message>
        <source>I have checked this myself.</source>
        <translation>本人已核對。</translation>
    </message>
    <message>
        <source>I am %1 and have checked this myself.</source>
        <translation>我是%1，本人已核對。</translation>
    </message>
    <message>
        <source>His password</source>
        <translation>其本人密碼</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::SecondPersonDialog</name>
    <message>
        <source>A second person checks</source>
        <translation>第二人核對</translation>
    </message>
    <message>
        <source>Hand over to a second person of the office: he reads what stands above and confirms it himself.</source>
        <translation>請交給本單位另一人：由其本人閱讀上述內容並親自確認。</translation>
    </message>
    <message>
        <source>Confirm  Ctrl+Enter</source>
        <translation>確認  Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::SectionButton</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>逾期 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>待辦 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::ServiceMatrix</name>
    <message>
        <source>Recipient</source>
        <translation>受送達人</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文書</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::ServicePanel</name>
    <message>
        <source>What has reached whom</source>
        <translation>送達對照</translation>
    </message>
    <message>
        <source>Served…  Enter</source>
        <translation>送達…  Enter</translation>
    </message>
    <message>
        <source>Came back…</source>
        <translation>退回…</translation>
    </message>
    <message>
        <source>By publication…</source>
        <translation>公告送達…</translation>
    </message>
    <message>
        <source>Issue the paper…</source>
        <translation>製作文書…</translation>
    </message>
    <message>
        <source>Nothing is to reach anybody yet: no paper was issued and none served.</source>
        <translation>還沒有需要送達的：沒有製作過文書，也沒有送達記錄。</translation>
    </message>
    <message>
        <source>Everything has arrived.</source>
        <translation>全部已送達。</translation>
    </message>
    <message>
        <source>%1 of %2 have not arrived.</source>
        <translation>%2 項中有 %1 項尚未送達。</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>給誰</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>文號</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>最遲</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>經過</translation>
    </message>
    <message>
        <source>Periods that its receipt started</source>
        <translation>送達後起算的期限</translation>
    </message>
    <message>
        <source>Other open periods of the recipient</source>
        <translation>受送達人的其他期限</translation>
    </message>
    <message>
        <source>May still be brought to him</source>
        <translation>還可以這樣送</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::SettingsForm</name>
    <message>
        <source>National rules alone</source>
        <translation>只用全國規定</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>例如 %1</translation>
    </message>
    <message>
        <source>gives no number</source>
        <translation>編不出號</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>機構</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>口徑</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>放假安排</translation>
    </message>
    <message>
        <source>Office file</source>
        <translation>機構文件</translation>
    </message>
    <message>
        <source>{year} is the year, {n} or {n:03} the number, {code} the office&apos;s code.</source>
        <translation>{year} 為年份，{n} 或 {n:03} 為序號，{code} 為機構代碼。</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>設定已儲存。</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>What you had changed and not saved is here again.</source>
        <translation>上次修改而未儲存的設定已恢復。</translation>
    </message>
    <message>
        <source>Show what is saved</source>
        <translation>顯示已儲存的設定</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Save the settings  Ctrl+Enter</source>
        <translation>儲存設定  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves.</source>
        <translation>按 Ctrl+Enter 儲存。</translation>
    </message>
    <message>
        <source>Tab goes to the buttons, Space presses one.</source>
        <translation>Tab 到按鈕，空格鍵按下。</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>賬戶</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>審計</translation>
    </message>
    <message>
        <source>Texts of papers</source>
        <translation>文書文本</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::ShortcutsDialog</name>
    <message>
        <source>Register a case</source>
        <translation>登記案件</translation>
    </message>
    <message>
        <source>The next case, the one before; from another page back to the case</source>
        <translation>下一件、上一件；在其他頁面則回到該案件</translation>
    </message>
    <message>
        <source>Intake: more or fewer fields</source>
        <translation>登記：展開或者收起欄目</translation>
    </message>
    <message>
        <source>Intake: tick that likely claim</source>
        <translation>登記：選擇該項可能的請求</translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation>為什麼是這一天？</translation>
    </message>
    <message>
        <source>On the timeline: nearer, further, all of it, earlier, later</source>
        <translation>在時間線上：放大、縮小、全部、向前、向後</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新讀取</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>使用指南</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>本按鍵表</translation>
    </message>
    <message>
        <source>Days as they may be typed</source>
        <translation>日期的簡便輸入</translation>
    </message>
    <message>
        <source>Amounts as they may be typed</source>
        <translation>金額的簡便輸入</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>全部按鍵</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Find a case: number, name or a part of it, pinyin, ID number, phone, words of the facts</source>
        <translation>查找案件：案號、姓名或其中幾字、拼音、證件號碼、電話、事由</translation>
    </message>
    <message>
        <source>Filter the list of cases</source>
        <translation>篩選案件列表</translation>
    </message>
    <message>
        <source>Export the list as it is shown</source>
        <translation>照所顯示的匯出列表</translation>
    </message>
    <message>
        <source>Open the line; on a case: the page that records; in a form: the next field</source>
        <translation>打開該行；在案件中：進入記錄頁；在表單中：到下一欄</translation>
    </message>
    <message>
        <source>Save the form, wherever the cursor stands; nothing else saves</source>
        <translation>儲存表單，光標在哪裡都可以；只有它儲存</translation>
    </message>
    <message>
        <source>Take back the act that was recorded last, for ten minutes</source>
        <translation>撤銷最近一次記錄，十分鐘內</translation>
    </message>
    <message>
        <source>Intake: the list of many who apply together</source>
        <translation>登記：多人名單</translation>
    </message>
    <message>
        <source>Back, keeping the draft; in a dialog: close it</source>
        <translation>返回，保留草稿；在對話框中：關閉</translation>
    </message>
    <message>
        <source>The sections at the left, from top to bottom</source>
        <translation>左側各欄目，自上而下</translation>
    </message>
    <message>
        <source>Hearings: pick one up, and set it down elsewhere</source>
        <translation>庭期：拿起一場，放到別處</translation>
    </message>
    <message>
        <source>Hearings: cancel the one where the cursor stands</source>
        <translation>庭期：取消光標所在的一場</translation>
    </message>
    <message>
        <source>On Today, in the list of cases, on a case and in the list of acts: the page that records it</source>
        <translation>今日、案件列表、案件頁、事項列表：開啟該事項的填寫頁</translation>
    </message>
    <message>
        <source>Record in the chosen case; hearings: set it on its chosen day</source>
        <translation>為選中的案件記錄事項；庭期：把選中的案件排到選定的日子</translation>
    </message>
    <message>
        <source>In a list of a form (items, claims, people): add a line</source>
        <translation>表單的列表（協議各項、請求、人員）：新增一項</translation>
    </message>
    <message>
        <source>Today: the pane of the line; on a case: its next paper</source>
        <translation>今日：顯示或收起右側說明；案件頁：預覽下一份文書</translation>
    </message>
    <message>
        <source>On a case: its papers; where a date is explained: print it</source>
        <translation>案件頁：文書選單；期限說明：列印計算單</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Another person acts; where there are passwords: lock the window</source>
        <translation>更換操作人；設有帳戶的：鎖定視窗</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>關閉視窗</translation>
    </message>
    <message>
        <source>Intake: the employer as the files have it</source>
        <translation>登記：按案卷所載填入用人單位</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::Sidebar</name>
    <message>
        <source>Sections</source>
        <translation>各欄目</translation>
    </message>
    <message>
        <source>Tiaocai %1</source>
        <translation>調裁通 %1</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::SignaturesEditor</name>
    <message>
        <source>Not yet</source>
        <translation>尚未簽</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已簽</translation>
    </message>
    <message>
        <source>%1: day of the signature</source>
        <translation>%1：簽名日</translation>
    </message>
    <message>
        <source>%1 has signed: on which day?</source>
        <translation>%1 已簽：請填簽名日。</translation>
    </message>
    <message>
        <source>%1: “%2” is not a day.</source>
        <translation>%1：「%2」不是日期。</translation>
    </message>
    <message>
        <source>%1: who signs</source>
        <translation>%1：何人簽</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>represented by %1</source>
        <translation>代理人 %1</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::StartPane</name>
    <message>
        <source>First steps</source>
        <translation>開始使用</translation>
    </message>
    <message>
        <source>A date is typed as 1126, +15 or 今. Enter goes to the next field, only Ctrl+Enter saves; F1 says why a date is what it is.</source>
        <translation>日期可以直接打 1126、+15、今；Enter 到下一欄，Ctrl+Enter 才儲存；任何期限按 F1 看為什麼。</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Case numbers</source>
        <translation>案號</translation>
    </message>
    <message>
        <source>from %1 on, anew each year</source>
        <translation>%1 起，每年重新編號</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>still to do</source>
        <translation>待完成</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>修改：%1</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::StatisticsPage</name>
    <message>
        <source>Township</source>
        <translation>鄉鎮（街道）</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Mediator or arbitrator</source>
        <translation>調解員（仲裁員）</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>案由</translation>
    </message>
    <message>
        <source>Tribunal</source>
        <translation>仲裁庭</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>聯絡方式</translation>
    </message>
    <message>
        <source>Special group</source>
        <translation>特殊群體</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>分子</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>分母</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>未計入</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>是否達標</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分組</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>上期結轉</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>結案</translation>
    </message>
    <message>
        <source>Concluded a year before</source>
        <translation>上年同期結案</translation>
    </message>
    <message>
        <source>Carried forward</source>
        <translation>結轉下期</translation>
    </message>
    <message>
        <source>Registered, not accepted</source>
        <translation>登記未受理</translation>
    </message>
    <message>
        <source>Mediation success</source>
        <translation>調解成功率</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>結案率</translation>
    </message>
    <message numerus="yes">
        <source>up to %n day(s)</source>
        <translation>
            <numerusform>%n 日以內</numerusform>
        </translation>
    </message>
    <message>
        <source>longer</source>
        <translation>更久</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核對事項</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>Concluded cases by group</source>
        <translation>分組結案數</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分組</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>分組統計</translation>
    </message>
    <message>
        <source>All rates</source>
        <translation>全部指標</translation>
    </message>
    <message>
        <source>Time and load</source>
        <translation>時長與存量</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>預測</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>督辦</translation>
    </message>
    <message>
        <source>Self-check</source>
        <translation>自檢</translation>
    </message>
    <message>
        <source>as recorded until</source>
        <translation>錄入截至</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>分組方式</translation>
    </message>
    <message>
        <source>Open since acceptance</source>
        <translation>受理至今</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件數</translation>
    </message>
    <message>
        <source>Open cases by age</source>
        <translation>未結案件按時長</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>責任人</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未結</translation>
    </message>
    <message>
        <source>Load per person</source>
        <translation>人均存量</translation>
    </message>
    <message>
        <source>The period needs a first and a last day, in this order.</source>
        <translation>請按先後填寫起止日期。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) were typed after the period; they count where their day says.</source>
        <translation>
            <numerusform>有 %n 條在期間之後補錄，按實際發生日計入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Registered, not accepted: %1</source>
        <translation>登記未受理：%1 件</translation>
    </message>
    <message>
        <source>From acceptance to closing: median %1 days, 9 of 10 within %2 days (%3 cases).</source>
        <translation>受理至結案：中位數 %1 日，九成在 %2 日內（%3 件）。</translation>
    </message>
    <message>
        <source>Nothing was closed in this period.</source>
        <translation>本期間沒有結案。</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>未填</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n case(s)</source>
        <translation>
            <numerusform>%1：%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Mediation success a year before</source>
        <translation>上年同期調解成功率</translation>
    </message>
    <message>
        <source>Closure a year before</source>
        <translation>上年同期結案率</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>結案</translation>
    </message>
    <message>
        <source>acceptance</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Typed on</source>
        <translation>錄入日</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>送達</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>按期</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Not yet due</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>不適用</translation>
    </message>
    <message>
        <source>In time of those due</source>
        <translation>按期率</translation>
    </message>
    <message>
        <source>Service and notices, due in the period</source>
        <translation>送達和通知（屆滿日在統計期間內）</translation>
    </message>
    <message>
        <source>Typed after the period</source>
        <translation>期後補錄</translation>
    </message>
    <message>
        <source>Typed after the period, counted where their day says</source>
        <translation>期後補錄（計入其日期所在期間）</translation>
    </message>
    <message>
        <source>of these suspended</source>
        <translation>其中：期末中止中</translation>
    </message>
    <message>
        <source>Collective dispute</source>
        <translation>集體爭議</translation>
    </message>
    <message>
        <source>%1: no case stands behind this number.</source>
        <translation>%1：這個數字下沒有案件。</translation>
    </message>
    <message>
        <source>Nothing was typed after the period.</source>
        <translation>沒有期後補錄的內容。</translation>
    </message>
    <message>
        <source>recorded until: now</source>
        <translation>登錄截至今日</translation>
    </message>
    <message>
        <source>Make a report…</source>
        <translation>產生報表…</translation>
    </message>
    <message>
        <source>%1 to %2, as recorded until %3</source>
        <translation>%1 至 %2&#x3000;登錄截至 %3</translation>
    </message>
    <message>
        <source>Concluded cases</source>
        <translation>結案件數</translation>
    </message>
    <message>
        <source>Whole period</source>
        <translation>全期合計</translation>
    </message>
    <message>
        <source>carried over %1</source>
        <translation>上期結轉 %1</translation>
    </message>
    <message>
        <source>accepted %1</source>
        <translation>受理 %1</translation>
    </message>
    <message>
        <source>concluded %1</source>
        <translation>結案 %1</translation>
    </message>
    <message>
        <source>carried forward %1</source>
        <translation>結轉下期 %1</translation>
    </message>
    <message>
        <source>registered, not accepted %1</source>
        <translation>登記未受理 %1</translation>
    </message>
    <message>
        <source>awaiting acceptance %1</source>
        <translation>待受理 %1</translation>
    </message>
    <message>
        <source>success</source>
        <translation>調解成功率</translation>
    </message>
    <message>
        <source>closure</source>
        <translation>結案率</translation>
    </message>
    <message>
        <source>look at them</source>
        <translation>請核對</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::SummaryCard</name>
    <message>
        <source>Related cases</source>
        <translation>相關案件</translation>
    </message>
    <message>
        <source>Facts and reasons</source>
        <translation>事實與理由</translation>
    </message>
    <message numerus="yes">
        <source>%n related case(s)</source>
        <translation>
            <numerusform>相關案件 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::TargetsPanel</name>
    <message>
        <source>Rate</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>From the year</source>
        <translation>起始年度</translation>
    </message>
    <message>
        <source>always</source>
        <translation>一直</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>責任人</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>A target holds from its year on, until a later one of the same rate.</source>
        <translation>目標自起始年度起適用，直到同一指標有新的目標。</translation>
    </message>
    <message>
        <source>Target (%)</source>
        <translation>目標（%）</translation>
    </message>
    <message>
        <source>“%1” is not a percentage. Write 99 or 98.50.</source>
        <translation>“%1”不是百分比，請寫成 99 或 98.50。</translation>
    </message>
    <message>
        <source>Set the target  Ctrl+Enter</source>
        <translation>設定目標  Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::TimelinePicture</name>
    <message>
        <source>Timeline of the case</source>
        <translation>案件時間線</translation>
    </message>
    <message>
        <source>No period has begun in this case.</source>
        <translation>本案尚無期限開始計算。</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>%1: due %2, %3</source>
        <extracomment>%1: period, %2: due date, %3: state</extracomment>
        <translation>%1&#x3000;屆滿 %2&#x3000;%3</translation>
    </message>
    <message>
        <source>“%1” is neither svg nor pdf.</source>
        <translation>“%1”既不是 svg 也不是 pdf。</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>屆滿 %1</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::Toast</name>
    <message>
        <source>Close the notice</source>
        <translation>關閉提示</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::TodayModel</name>
    <message numerus="yes">
        <source>%n more: Enter shows them</source>
        <translation>
            <numerusform>還有 %n 件：按 Enter 顯示</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>案號</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>當事人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>應於</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天數</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>sent on %1</source>
        <translation>%1 發出</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>第 %1 次調解</translation>
    </message>
    <message>
        <source>hearing %1</source>
        <translation>第 %1 次開庭</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>未定時間</translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>%n 分鐘後</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; also: %2</source>
        <translation>%1；另有：%2</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>案由</translation>
    </message>
    <message>
        <source>Period or matter</source>
        <translation>期限或事項</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>承辦人</translation>
    </message>
    <message>
        <source>%1 not recorded</source>
        <translation>%1未記錄</translation>
    </message>
    <message>
        <source>No. %1-%2</source>
        <translation>第 %1-%2 號</translation>
    </message>
    <message>
        <source>package for %1</source>
        <translation>報送 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) without a receipt</source>
        <translation>
            <numerusform>%n 個工作日無回執</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::TodayPage</name>
    <message>
        <source>What is due</source>
        <translation>到期事項</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Register a case  Ctrl+N</source>
        <translation>登記案件  Ctrl+N</translation>
    </message>
    <message numerus="yes">
        <source>Silent for %n day(s)</source>
        <translation>
            <numerusform>%n 日無動態</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: none yet</source>
        <translation>%1：暫無</translation>
    </message>
    <message>
        <source>%1 % is met</source>
        <translation>已達 %1 %</translation>
    </message>
    <message>
        <source>%1 % is not met</source>
        <translation>未達 %1 %</translation>
    </message>
    <message>
        <source>mediation success rate</source>
        <translation>調解成功率</translation>
    </message>
    <message>
        <source>closure rate</source>
        <translation>結案率</translation>
    </message>
    <message>
        <source>Still to close: %1 → open</source>
        <translation>還須結案 %1 件 → 開啟</translation>
    </message>
    <message>
        <source>Mine only</source>
        <translation>只看我的</translation>
    </message>
    <message>
        <source>Whose cases</source>
        <translation>誰的案件</translation>
    </message>
    <message>
        <source>Register the first case  Ctrl+N</source>
        <translation>登記案件  Ctrl+N</translation>
    </message>
    <message>
        <source>Import a ledger…</source>
        <translation>匯入臺帳…</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>沒有待辦的事</translation>
    </message>
    <message>
        <source>Register a case when somebody comes, or import the ledger that you have: it is checked line by line before, and can be taken back as a whole after.</source>
        <translation>有人來申請時登記案件；已有的臺帳可以先匯入，匯入前逐行檢查，匯入後可以整批撤回。</translation>
    </message>
    <message>
        <source>Preview  F3</source>
        <translation>預覽  F3</translation>
    </message>
    <message>
        <source>Open  Enter</source>
        <translation>開啟  Enter</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>開啟案件</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>本年</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>還沒有案件</translation>
    </message>
    <message>
        <source>No period ends this week, nothing waits and no case was left lying. Register a case when somebody comes.</source>
        <translation>本週沒有期限屆滿，沒有待辦，也沒有久未處理的案件。有人來申請時再登記。</translation>
    </message>
    <message>
        <source>Ledgers: .xlsx, .xls, .ods, .csv</source>
        <translation>台帳：.xlsx、.xls、.ods、.csv</translation>
    </message>
    <message>
        <source>Waiting for my approval</source>
        <translation>待我審批</translation>
    </message>
    <message>
        <source>What I proposed</source>
        <translation>我的提請</translation>
    </message>
    <message>
        <source>Packages without a receipt</source>
        <translation>數據包未收回執</translation>
    </message>
    <message>
        <source>Whole tribunal</source>
        <translation>全庭</translation>
    </message>
    <message>
        <source>Whole court</source>
        <translation>全院</translation>
    </message>
    <message>
        <source>Whole centre</source>
        <translation>全中心</translation>
    </message>
    <message>
        <source>%1: Down goes to its cases.</source>
        <translation>%1：按 ↓ 到其中的案件。</translation>
    </message>
    <message>
        <source>The package for %1 was sent on %2; its receipt is expected by %3. Enter opens the exchange, where a paper receipt is keyed in too.</source>
        <translation>報送 %1 的包於 %2 發出，應在 %3 前收到回執。按 Enter 打開往來，紙質回執也在那裡登記。</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::TodayPane</name>
    <message>
        <source>Why?</source>
        <translation>為什麼？</translation>
    </message>
    <message>
        <source>Open the case  Enter</source>
        <translation>開啟案件  Enter</translation>
    </message>
    <message>
        <source>All acts…</source>
        <translation>全部事項…</translation>
    </message>
    <message>
        <source>To record: a number opens the form and saves nothing</source>
        <translation>可記錄&#x3000;數字鍵開啟表單，不直接儲存</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申請人</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>被申請人</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::TopBar</name>
    <message>
        <source>Undo  Ctrl+Z</source>
        <translation>復原  Ctrl+Z</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>The guide (Shift+F1); all keys (F12)</source>
        <translation>使用手冊（Shift+F1）；全部按鍵（F12）</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>沒有可復原的</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>復原：%1</translation>
    </message>
    <message>
        <source>Demonstration: invented cases. Nothing here may be used in a real procedure.</source>
        <translation>演示資料：案件均為虛構，不得用於辦案。</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>演示資料</translation>
    </message>
    <message>
        <source>No accounts: open to whoever has the file</source>
        <translation>未設賬戶：拿到檔案者均可讀寫</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未設賬戶</translation>
    </message>
    <message>
        <source>Whoever has the office file can read it and write in any name. Accounts are set up under Settings, Accounts.</source>
        <translation>拿到資料檔案的人都能讀取，也能以任何人的名義記錄。請在“設定”的“賬戶”中設定賬戶。</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::TourDialog</name>
    <message>
        <source>Today comes first</source>
        <translation>從“今日”開始</translation>
    </message>
    <message>
        <source>A case begins with Ctrl+N</source>
        <translation>按 Ctrl+N 登記案件</translation>
    </message>
    <message>
        <source>Tell the story from top to bottom; Enter goes to the next line. A name, a claim and a sentence are enough, the rest can follow. Nothing typed is lost, even if the power fails.</source>
        <translation>自上而下按來訪人所述填寫，按 Enter 轉到下一欄。有姓名、請求和一句事由即可，其餘可以後補。即使斷電，已輸入的內容也不會丟失。</translation>
    </message>
    <message>
        <source>Everything else is an act</source>
        <translation>其餘都是“記錄”</translation>
    </message>
    <message>
        <source>Open a case and press Enter: only what may follow is offered, and before you save you read which dates will move. A slip is taken back with Undo for ten minutes.</source>
        <translation>打開案件按 Enter：只列出此階段可做的事項，儲存前就能看到哪些日期會變動。錄錯的，十分鐘內可以撤銷。</translation>
    </message>
    <message>
        <source>Every date says why</source>
        <translation>每個日期都有依據</translation>
    </message>
    <message>
        <source>F1 shows the article, the day from which it counts and the holidays between. It prints as a calculation sheet for the paper file.</source>
        <translation>按 F1 顯示條文、起算日和其間的節假日，可以列印成期限計算單附卷。</translation>
    </message>
    <message>
        <source>Find anything, ask anything</source>
        <translation>查找與求助</translation>
    </message>
    <message>
        <source>Ctrl+K finds a case by number, name or pinyin initials. F12 lists all keys, Shift+F1 opens the guide; neither needs a network.</source>
        <translation>按 Ctrl+K 用案號、姓名或者拼音首字母查找案件。F12 列出全部按鍵，Shift+F1 打開使用指南；都不需要網路。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>歡迎使用</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳過</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Every morning this page says what is late, what is due, and which cases nobody has touched. The number before an act is the key that opens its form; it saves nothing.</source>
        <translation>每天早上，本頁列出已逾期、將到期和無人辦理的案件。事項前的數字是打開它的表單的按鍵，不會直接儲存。</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::TroubleWindow</name>
    <message>
        <source>The office cannot be opened</source>
        <translation>無法打開辦案資料</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>選擇其他文件…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::Undo</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Ten minutes have passed. Correct the act in the case, with a reason.</source>
        <translation>已過十分鐘。請在案件中更正，並寫明理由。</translation>
    </message>
    <message>
        <source>taken back within ten minutes</source>
        <translation>十分鐘內撤銷</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::WhoActsDialog</name>
    <message>
        <source>Who acts</source>
        <translation>由誰辦理</translation>
    </message>
    <message>
        <source>Who works at this computer now?</source>
        <translation>現在由誰在這臺電腦上辦理？</translation>
    </message>
    <message>
        <source>What is recorded bears this name. It is changed at the top right.</source>
        <translation>記錄署此人姓名；右上角可以更換。</translation>
    </message>
    <message>
        <source>Begin  Ctrl+Enter</source>
        <translation>開始  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Ctrl+Enter begins.</source>
        <translation>按 Ctrl+Enter 開始。</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::WholeCase</name>
    <message>
        <source>Save the main file as one PDF…</source>
        <translation>正卷存為一個 PDF…</translation>
    </message>
    <message>
        <source>Save the side file as one PDF…</source>
        <translation>副卷存為一個 PDF…</translation>
    </message>
    <message>
        <source>Save a copy for others, with personal data blacked out…</source>
        <translation>存為供查閱、複製的遮蓋件…</translation>
    </message>
    <message>
        <source>Save the whole case as a folder for any browser…</source>
        <translation>整案存為資料夾（瀏覽器可讀）…</translation>
    </message>
    <message>
        <source>Main file</source>
        <translation>正卷</translation>
    </message>
    <message>
        <source>Side file</source>
        <translation>副卷</translation>
    </message>
    <message>
        <source>Copy for others</source>
        <translation>遮蓋件</translation>
    </message>
    <message>
        <source>Whole case</source>
        <translation>整案</translation>
    </message>
    <message>
        <source>New folder (*)</source>
        <translation>新資料夾 (*)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The papers are being put together…</source>
        <translation>正在彙集文書……</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已儲存為 %1。</translation>
    </message>
    <message>
        <source>Saved as %1. Left out, for nobody knows what stands in them: %2.</source>
        <translation>已儲存為 %1。下列材料無法逐字遮蓋，未收入：%2。</translation>
    </message>
    <message>
        <source>Saved in %1. Open index.html there in any browser.</source>
        <translation>已儲存到 %1。用瀏覽器開啟其中的 index.html 即可查閱。</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::WindowPanel</name>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Room between lines</source>
        <translation>疏密</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>字號</translation>
    </message>
    <message>
        <source>By the screen</source>
        <translation>隨螢幕</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>緊湊</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>寬鬆</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::WorkBar</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
</TS>
