<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Choice</name>
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
        <translation>仲裁委（仲裁院）</translation>
    </message>
    <message>
        <source>The court itself</source>
        <translation>仲裁院本部</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分庭</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>籌備中</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已撤銷</translation>
    </message>
    <message>
        <source>Full time</source>
        <translation>專職</translation>
    </message>
    <message>
        <source>Part time</source>
        <translation>兼職</translation>
    </message>
    <message>
        <source>In operation</source>
        <translation>執行</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒絕</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Logged in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Login failed</source>
        <translation>登入失敗</translation>
    </message>
    <message>
        <source>Account unlocked</source>
        <translation>賬戶解鎖</translation>
    </message>
    <message>
        <source>Taken from another office</source>
        <translation>接收其他單位的檔案</translation>
    </message>
    <message>
        <source>Numbers of people shown whole</source>
        <translation>檢視完整號碼</translation>
    </message>
    <message>
        <source>Traces of what stood unsealed removed</source>
        <translation>清除加密前的殘留內容</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>待審批</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Withdrawn by who proposed it</source>
        <translation>提請人已撤回</translation>
    </message>
    <message>
        <source>Nobody&apos;s: who records it enters it</source>
        <translation>無須簽批：誰記錄誰錄入</translation>
    </message>
    <message>
        <source>The head&apos;s, of what the head of office decides</source>
        <translation>由負責人決定的，須負責人簽批</translation>
    </message>
    <message>
        <source>Of whoever decides it, where another records</source>
        <translation>決定人與記錄人不同的，須決定人簽批</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>The number template “%1” must name {year} and {n} once each, as in “〔{year}〕{n:03}号”.</source>
        <translation>編號模板“%1”必須各寫一次 {year} 和 {n}，例如“〔{year}〕{n:03}號”。</translation>
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
        <translation>核驗機構文件</translation>
    </message>
    <message>
        <source>make a backup</source>
        <translation>製作備份</translation>
    </message>
    <message>
        <source>An act of the office (%1) would not be read as it is. Nothing was written.</source>
        <translation>本機構的一項記錄（%1）寫入後無法原樣讀回，未寫入任何內容。</translation>
    </message>
    <message>
        <source>What is on time</source>
        <translation>按期的判定</translation>
    </message>
    <message>
        <source>What closes an arbitration in the statistics</source>
        <translation>仲裁案件統計上的結案日</translation>
    </message>
    <message>
        <source>A mediation may be accepted before the other side consents (marked)</source>
        <translation>對方同意前可以受理調解（加註）</translation>
    </message>
    <message>
        <source>An extension approved in time counts though a party was not told in writing (marked)</source>
        <translation>按時批准但未書面通知當事人的延期有效（加註）</translation>
    </message>
    <message>
        <source>Copies, tribunal and defence are served in time when they were sent in time</source>
        <translation>副本、組庭、答辯書以發出日判定是否按期</translation>
    </message>
    <message>
        <source>Mail returned from a confirmed address is served</source>
        <translation>確認地址的郵件退回視為送達</translation>
    </message>
    <message>
        <source>Awards may be served electronically with written consent</source>
        <translation>書面同意的，裁決書可以電子送達</translation>
    </message>
    <message>
        <source>The period for acceptance starts anew after mediation before acceptance</source>
        <translation>先行調解結束後受理期限重新計算</translation>
    </message>
    <message>
        <source>An arbitration is accepted on the day of the notice of acceptance, not of the signature</source>
        <translation>仲裁受理日按受理通知書日期計，不按立案審批籤批日</translation>
    </message>
    <message>
        <source>A collective case counts as many cases as it has persons</source>
        <translation>集體爭議按人數計件</translation>
    </message>
    <message>
        <source>Working days to wait before a certificate of effect</source>
        <translation>出具生效證明前等待的工作日</translation>
    </message>
    <message>
        <source>The statistical month ends on (0: the last day)</source>
        <translation>統計月截止日（0：最後一日）</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>收件登記號</translation>
    </message>
    <message>
        <source>Case number of mediation</source>
        <translation>調解案號</translation>
    </message>
    <message>
        <source>Case number of arbitration</source>
        <translation>仲裁案號</translation>
    </message>
    <message>
        <source>Case number of review</source>
        <translation>仲裁審查案號</translation>
    </message>
    <message>
        <source>Days without activity until Today says so</source>
        <translation>無動態滿幾日後在“今日”提醒</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>The office&apos;s code</source>
        <translation>機構代碼</translation>
    </message>
    <message>
        <source>The roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>The measure</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>責任人</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>The office was founded twice.</source>
        <translation>機構記錄中有兩次設立記錄。</translation>
    </message>
    <message>
        <source>An import was taken back that is not there.</source>
        <translation>撤銷的導入在文件中不存在。</translation>
    </message>
    <message>
        <source>An act speaks of somebody who never joined the office.</source>
        <translation>有記錄提到從未加入本機構的人員。</translation>
    </message>
    <message>
        <source>The first act of the office is not its founding.</source>
        <translation>機構的第一項記錄不是設立記錄。</translation>
    </message>
    <message>
        <source>The office was never founded.</source>
        <translation>機構記錄中沒有設立記錄。</translation>
    </message>
    <message>
        <source>There is no setting “%1”. See which there are: tiaocai-cli settings.</source>
        <translation>沒有名為“%1”的設定。可用 tiaocai-cli settings 查看全部設定。</translation>
    </message>
    <message>
        <source>“%1” is no value of the setting “%2”. Correct it.</source>
        <translation>“%1”不能作為設定“%2”的值，請更正。</translation>
    </message>
    <message>
        <source>%1 is missing. Enter it.</source>
        <translation>缺少%1。請填寫。</translation>
    </message>
    <message>
        <source>%1 lies ahead. Enter the change on its day, or correct the day.</source>
        <translation>%1尚未到來。請到當日再登記，或更正日期。</translation>
    </message>
    <message>
        <source>The office does not know this person.</source>
        <translation>本機構沒有此人。</translation>
    </message>
    <message>
        <source>%1 joined the staff on %2. Correct the day.</source>
        <translation>%1於%2加入本機構，請更正日期。</translation>
    </message>
    <message>
        <source>%1 does not belong to the staff.</source>
        <translation>%1不是本機構在職人員。</translation>
    </message>
    <message>
        <source>The office would be without a head. Give the role to somebody else first.</source>
        <translation>這樣本機構將沒有負責人。請先將負責人角色交給他人。</translation>
    </message>
    <message>
        <source>The number template</source>
        <translation>編號模板</translation>
    </message>
    <message>
        <source>Two kinds of numbers have the same template “%1”. Change one of them.</source>
        <translation>兩種編號使用了同一模板“%1”。請修改其中一個。</translation>
    </message>
    <message>
        <source>“%1” takes a whole number from %2 to %3.</source>
        <translation>“%1”應為%2至%3之間的整數。</translation>
    </message>
    <message>
        <source>“%1” is not the name of a rule.</source>
        <translation>“%1”不是規則名稱。</translation>
    </message>
    <message>
        <source>No rules of a province “%1” are known.</source>
        <translation>沒有省份“%1”的規定。</translation>
    </message>
    <message>
        <source>Nobody belongs to this office yet. Enter its head first.</source>
        <translation>本機構還沒有人員，請先登記負責人。</translation>
    </message>
    <message>
        <source>Somebody of the staff is called %1 already. Add a mark that tells the two apart.</source>
        <translation>已有名為%1的人員。請加上可以區分的標記。</translation>
    </message>
    <message>
        <source>A target lies between 0 and 100 percent. Correct it.</source>
        <translation>目標應在 0 至 100% 之間，請改正。</translation>
    </message>
    <message>
        <source>Rules of the province</source>
        <translation>省級規定</translation>
    </message>
    <message>
        <source>Lengths that the law leaves to the office</source>
        <translation>法律留給單位自定的期限</translation>
    </message>
    <message>
        <source>Doubtful rules that are turned on</source>
        <translation>啟用的存疑規則</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>The telephone number</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>The true moment</source>
        <translation>真實時間</translation>
    </message>
    <message>
        <source>The second person</source>
        <translation>第二人</translation>
    </message>
    <message>
        <source>record that the clock was corrected</source>
        <translation>登記時鐘更正</translation>
    </message>
    <message>
        <source>%1 lies ahead: the clock of this computer says %2. Set the clock right first, or correct the moment.</source>
        <translation>%1 還沒有到：本機時鐘為 %2。請先校準本機時鐘，或改正所填時間。</translation>
    </message>
    <message>
        <source>Nothing in this office is stamped later than %1: there is nothing to correct.</source>
        <translation>本單位沒有晚於 %1 的記錄，無須更正時鐘。</translation>
    </message>
    <message>
        <source>A second person of the office compares both moments too. Name who did.</source>
        <translation>須由本單位另一人同時核對兩個時間。請寫明由誰核對。</translation>
    </message>
    <message>
        <source>The clock of this computer says %1, but the last record of this office is of %2. Where the clock is wrong, set it right and do it again. Where it is right, it was ahead before: the head of office records that the clock was corrected (clock-corrected), and work goes on.</source>
        <translation>本機時鐘為 %1，早於本單位最後一次記錄的時間 %2。如果時鐘不準，請校準後重做。如果時鐘準確，說明此前時鐘走快了：由負責人登記時鐘更正（clock-corrected），之後照常工作。</translation>
    </message>
    <message>
        <source>The office&apos;s name</source>
        <translation>機構名稱</translation>
    </message>
    <message>
        <source>Working days until a paper that is sent is expected to be received</source>
        <translation>文書發出到預計送達的工作日數</translation>
    </message>
    <message>
        <source>Days that must be left after a hearing to decide</source>
        <translation>開庭後須留出的裁決天數</translation>
    </message>
    <message>
        <source>Minutes of a hearing</source>
        <translation>開庭時長（分鐘）</translation>
    </message>
    <message>
        <source>Minutes between two sessions of a room or an arbitrator</source>
        <translation>同一庭室或仲裁員兩次開庭的間隔分鐘數</translation>
    </message>
    <message>
        <source>Sessions of an arbitrator in half a day; more is warned of</source>
        <translation>仲裁員每半日開庭次數（超過提示）</translation>
    </message>
    <message>
        <source>Sessions of an arbitrator in a day; more is warned of</source>
        <translation>仲裁員每日開庭次數（超過提示）</translation>
    </message>
    <message>
        <source>Number of issued papers</source>
        <translation>文書編號</translation>
    </message>
    <message>
        <source>Number of approvals</source>
        <translation>審批表編號</translation>
    </message>
    <message>
        <source>Number of a centre&apos;s refusals</source>
        <translation>調解不予受理通知書文號</translation>
    </message>
    <message>
        <source>Number of a centre&apos;s letters</source>
        <translation>調解函文號</translation>
    </message>
    <message>
        <source>Number of a centre&apos;s certificates</source>
        <translation>調解證明文號</translation>
    </message>
    <message>
        <source>Number of reports of grave disputes</source>
        <translation>重大爭議快報文號</translation>
    </message>
    <message>
        <source>Number of a committee&apos;s refusals</source>
        <translation>仲裁不予受理通知書文號</translation>
    </message>
    <message>
        <source>Number of a committee&apos;s certificates</source>
        <translation>仲裁證明文號</translation>
    </message>
    <message>
        <source>Number of a committee&apos;s letters</source>
        <translation>仲裁函文號</translation>
    </message>
    <message>
        <source>Number of letters of introduction</source>
        <translation>調查介紹信文號</translation>
    </message>
    <message>
        <source>Number of awards of advance enforcement</source>
        <translation>先予執行裁決書文號</translation>
    </message>
    <message>
        <source>Number of arbitral suggestions</source>
        <translation>仲裁建議書文號</translation>
    </message>
    <message>
        <source>Number of lists of disposed files</source>
        <translation>案卷銷毀清冊文號</translation>
    </message>
    <message>
        <source>Name of the arbitration committee on papers</source>
        <translation>仲裁委員會全稱（文書落款）</translation>
    </message>
    <message>
        <source>Postcode of the office</source>
        <translation>機構郵政編碼</translation>
    </message>
    <message>
        <source>Primary people&apos;s court</source>
        <translation>基層人民法院</translation>
    </message>
    <message>
        <source>Intermediate people&apos;s court</source>
        <translation>中級人民法院</translation>
    </message>
    <message>
        <source>Committee to which parties are pointed</source>
        <translation>告知當事人的有管轄權的仲裁委員會</translation>
    </message>
    <message>
        <source>Address of that committee</source>
        <translation>該仲裁委員會的地址</translation>
    </message>
    <message>
        <source>Telephone of that committee</source>
        <translation>該仲裁委員會的電話</translation>
    </message>
    <message>
        <source>Whom grave disputes are reported to</source>
        <translation>重大爭議的報送單位</translation>
    </message>
    <message>
        <source>The tribunals</source>
        <translation>庭</translation>
    </message>
    <message>
        <source>The tribunal</source>
        <translation>庭</translation>
    </message>
    <message>
        <source>The kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>The states</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>The state</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>起期</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>止期</translation>
    </message>
    <message>
        <source>The minutes of the way</source>
        <translation>路程分鐘數</translation>
    </message>
    <message>
        <source>The hours</source>
        <translation>開庭時段</translation>
    </message>
    <message>
        <source>The home tribunal</source>
        <translation>所屬庭</translation>
    </message>
    <message>
        <source>The employment</source>
        <translation>專兼職</translation>
    </message>
    <message>
        <source>The terms</source>
        <translation>任期</translation>
    </message>
    <message>
        <source>change the registers of the court</source>
        <translation>變更仲裁院名錄</translation>
    </message>
    <message>
        <source>plan hearings</source>
        <translation>排期開庭</translation>
    </message>
    <message>
        <source>Say from which day on it runs, or is prepared.</source>
        <translation>請填寫自哪天起執行或籌備。</translation>
    </message>
    <message>
        <source>Its states are not in the order of their days.</source>
        <translation>狀態沒有按日期排列。</translation>
    </message>
    <message>
        <source>%1: say how many minutes the way from the court takes.</source>
        <translation>%1：請填寫從仲裁院前往所需的分鐘數。</translation>
    </message>
    <message>
        <source>The way from the court is longer than a day.</source>
        <translation>從仲裁院前往的路程超過一天。</translation>
    </message>
    <message>
        <source>Tribunals</source>
        <translation>庭</translation>
    </message>
    <message>
        <source>One of them is the court itself, and one alone.</source>
        <translation>其中應有且只有一個是仲裁院本部。</translation>
    </message>
    <message>
        <source>Say in which hours it is to be had.</source>
        <translation>請填寫可用時段。</translation>
    </message>
    <message>
        <source>%1 is served by %2 and by %3 on the same days. Take it out of one of them, or end the one before the other begins.</source>
        <translation>%1在同一時期由%2和%3同時管轄。請從其中一個庭去掉，或使前後銜接。</translation>
    </message>
    <message>
        <source>It has no code.</source>
        <translation>沒有程式碼。</translation>
    </message>
    <message>
        <source>“%1” is entered twice.</source>
        <translation>“%1”重複登記。</translation>
    </message>
    <message>
        <source>There is no tribunal “%1” in the register.</source>
        <translation>名錄中沒有程式碼為“%1”的庭。</translation>
    </message>
    <message>
        <source>It would end on %1, before it begins.</source>
        <translation>止期%1早於起期。</translation>
    </message>
    <message>
        <source>Its hours are not in their order.</source>
        <translation>開庭時段順序不對。</translation>
    </message>
    <message>
        <source>Weekly hours name a weekday from 1 to 7 and two times.</source>
        <translation>每週時段應寫明星期（1至7）和起止時間。</translation>
    </message>
    <message>
        <source>%1: nobody of the office is called %2.</source>
        <translation>%1：本機構沒有叫%2的人。</translation>
    </message>
    <message>
        <source>“%1” is not a member of these data. Compare the spelling.</source>
        <translation>“%1”不是可用的欄位，請核對拼寫。</translation>
    </message>
    <message>
        <source>A pack was voided that was never taken out.</source>
        <translation>作廢了一個從未帶出的案件包。</translation>
    </message>
    <message>
        <source>take cases out and check them in</source>
        <translation>帶出、帶回案件</translation>
    </message>
    <message>
        <source>void a pack of cases</source>
        <translation>作廢案件包</translation>
    </message>
    <message>
        <source>This office took out no pack %1.</source>
        <translation>本機構沒有帶出過案件包 %1。</translation>
    </message>
    <message>
        <source>The pack was voided before: %1</source>
        <translation>該案件包此前已作廢：%1</translation>
    </message>
    <message>
        <source>Every case of the pack is back: there is nothing to void.</source>
        <translation>包內案件已全部帶回，無可作廢。</translation>
    </message>
    <message>
        <source>Folder in which every backup stands a second time (a stick, another disk)</source>
        <translation>備份另存一份的資料夾（隨身碟、另一塊硬碟）</translation>
    </message>
    <message>
        <source>restore a backup</source>
        <translation>恢復備份</translation>
    </message>
    <message>
        <source>read the audit</source>
        <translation>檢視審計記錄</translation>
    </message>
    <message>
        <source>give and unlock accounts</source>
        <translation>管理賬戶</translation>
    </message>
    <message>
        <source>change the own password</source>
        <translation>修改本人密碼</translation>
    </message>
    <message>
        <source>An application from outside was settled twice.</source>
        <translation>一件外來申請被處理了兩次。</translation>
    </message>
    <message>
        <source>make, enroll and revoke keys</source>
        <translation>製作、登記和吊銷密鑰</translation>
    </message>
    <message>
        <source>see what was exchanged</source>
        <translation>檢視報送情況</translation>
    </message>
    <message>
        <source>make packages for other offices</source>
        <translation>向其他單位報送</translation>
    </message>
    <message>
        <source>take packages and receipts of other offices</source>
        <translation>接收其他單位的報送包和回執</translation>
    </message>
    <message>
        <source>accept that a package does not come</source>
        <translation>認可缺失的報送包不再補報</translation>
    </message>
    <message>
        <source>enter what is done about a case that is followed up</source>
        <translation>登記督辦</translation>
    </message>
    <message>
        <source>%1 may not do this: the roles of a head, and one&apos;s own, are given by a head of office.</source>
        <translation>%1 不能這樣做：負責人的角色，以及本人的角色，由負責人授予。</translation>
    </message>
    <message>
        <source>see ID numbers and telephones whole</source>
        <translation>檢視完整的證件號碼和電話</translation>
    </message>
    <message>
        <source>Keys of an import that was never made were sealed.</source>
        <translation>加密了從未做過的匯入的標識。</translation>
    </message>
    <message>
        <source>Applications of a packet that was never taken in were sealed.</source>
        <translation>加密了從未收入的一批申請。</translation>
    </message>
    <message>
        <source>Whose signature an act of a mediation waits for</source>
        <translation>調解案件的記錄由誰簽批</translation>
    </message>
    <message>
        <source>Whose signature an act of an arbitration or a review waits for</source>
        <translation>仲裁案件、仲裁審查案件的記錄由誰簽批</translation>
    </message>
    <message>
        <source>Who stands in</source>
        <translation>代理履職人</translation>
    </message>
    <message>
        <source>A proposal was decided that was never made.</source>
        <translation>一項提請有處理結果，卻沒有提請記錄。</translation>
    </message>
    <message>
        <source>say who may see a single case</source>
        <translation>限定單個案件的查閱人</translation>
    </message>
    <message>
        <source>pass all cases of one person on to another</source>
        <translation>將一人的全部案件移交他人</translation>
    </message>
    <message>
        <source>draw another key for the office</source>
        <translation>更換本單位密鑰</translation>
    </message>
    <message>
        <source>A proposal cannot be read as it was made.</source>
        <translation>一項提請無法按原樣讀出。</translation>
    </message>
    <message>
        <source>Nothing was proposed as %1.</source>
        <translation>沒有編號為 %1 的提請。</translation>
    </message>
    <message>
        <source>A newer program proposed this. Update the program.</source>
        <translation>這是新版程式作出的提請。請升級程式。</translation>
    </message>
    <message>
        <source>This proposal waits no more: %1, on %2, by %3.</source>
        <translation>該提請已處理：%1，%2，%3。</translation>
    </message>
    <message>
        <source>Who proposed it takes it back: %1. Whoever decides it sends it back with a reason.</source>
        <translation>提請由提請人 %1 撤回；審批人可說明理由退回。</translation>
    </message>
    <message>
        <source>Nobody stands in for himself. Choose somebody else.</source>
        <translation>本人不能代理本人。請另選他人。</translation>
    </message>
    <message>
        <source>The last day lies before the first one. Correct the days.</source>
        <translation>結束日早於開始日。請更正。</translation>
    </message>
    <message>
        <source>%1 is over: somebody stands in from today on, or from a later day.</source>
        <translation>%1 已過：代理從今天或以後的日子開始。</translation>
    </message>
    <message>
        <source>%1 stands in for %2 from %3 to %4. End that first, or choose other days.</source>
        <translation>%3 至 %4 已由 %1 代理 %2。請先終止，或另選日期。</translation>
    </message>
    <message>
        <source>Nobody stands in for %1.</source>
        <translation>%1 沒有代理人。</translation>
    </message>
    <message>
        <source>%1 cannot be let in and kept out. Choose one of both.</source>
        <translation>%1 不能既在可查閱名單又在不得查閱名單。請選其一。</translation>
    </message>
    <message>
        <source>Say who may see the case, or who may not.</source>
        <translation>請指明誰可以查閱，或誰不得查閱。</translation>
    </message>
    <message>
        <source>Everybody who sees cases sees this one: there is nothing to lift.</source>
        <translation>該案未限制查閱，無須解除。</translation>
    </message>
    <message>
        <source>Working days without a receipt of a package until Today says so</source>
        <translation>數據包發出後幾個工作日未收到回執即在「今日」提醒</translation>
    </message>
    <message>
        <source>%1 may not do this: %2. It is the work of: %3. Who stands in for one of them does not do it in his place.</source>
        <translation>%1無權辦理：%2。應由以下人員辦理：%3。代理人員不能代為辦理。</translation>
    </message>
    <message>
        <source>%1 may not do this: %2</source>
        <translation>%1 不能這樣做：%2</translation>
    </message>
    <message>
        <source>who is head of office any more is decided by a head alone.</source>
        <translation>負責人的去留只能由負責人決定。</translation>
    </message>
    <message>
        <source>who stands in for somebody that sees cases is said by a head of office, or by whom he stands in for.</source>
        <translation>能查看案件的人員由誰代理，由負責人或者其本人指定。</translation>
    </message>
    <message>
        <source>which acts need a signature is decided by a head of office.</source>
        <translation>哪些事項須經簽批，由負責人決定。</translation>
    </message>
    <message>
        <source>Two of its states begin on the same day. Leave one.</source>
        <translation>有兩個狀態從同一天開始。請只留一個。</translation>
    </message>
    <message>
        <source>One of its townships has no name. Enter it, or leave it out.</source>
        <translation>所轄鄉鎮中有一個沒有名稱。請填寫，或者刪去。</translation>
    </message>
    <message>
        <source>From the court to itself there is no way. Its minutes of travel are 0.</source>
        <translation>院本部到自己沒有路程。路程分鐘數應為 0。</translation>
    </message>
    <message>
        <source>Two of the terms overlap. End the one before the other begins.</source>
        <translation>有兩個任期重疊。請讓前一個在後一個開始之前結束。</translation>
    </message>
    <message>
        <source>Items of the quality check with their points (item=20; item=10)</source>
        <translation>案卷評查項目及分值（項目=20；項目=10）</translation>
    </message>
</context>
<context>
    <name>OfficeAct</name>
    <message>
        <source>Office founded</source>
        <translation>設立單位</translation>
    </message>
    <message>
        <source>Name or address of the office changed</source>
        <translation>單位名稱、地址變更</translation>
    </message>
    <message>
        <source>Name brought by a ledger</source>
        <translation>台賬帶入的姓名</translation>
    </message>
    <message>
        <source>Person joined</source>
        <translation>人員加入</translation>
    </message>
    <message>
        <source>Roles changed</source>
        <translation>職責變更</translation>
    </message>
    <message>
        <source>Person renamed</source>
        <translation>人員更名</translation>
    </message>
    <message>
        <source>Person left</source>
        <translation>人員離任</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>設定變更</translation>
    </message>
    <message>
        <source>Target set</source>
        <translation>設定目標</translation>
    </message>
    <message>
        <source>Calendar imported</source>
        <translation>匯入日曆</translation>
    </message>
    <message>
        <source>Ledger imported</source>
        <translation>匯入台賬</translation>
    </message>
    <message>
        <source>Import taken back</source>
        <translation>撤銷匯入</translation>
    </message>
    <message>
        <source>Registration taken back</source>
        <translation>撤銷登記</translation>
    </message>
    <message>
        <source>Report numbered</source>
        <translation>報表編號</translation>
    </message>
    <message>
        <source>Report issued</source>
        <translation>出具報表</translation>
    </message>
    <message>
        <source>Follow-up entered</source>
        <translation>錄入回訪</translation>
    </message>
    <message>
        <source>Clock of the PC corrected</source>
        <translation>更正電腦時鐘</translation>
    </message>
    <message>
        <source>Registers changed</source>
        <translation>名錄變更</translation>
    </message>
    <message>
        <source>Needs of a hearing</source>
        <translation>庭審需求</translation>
    </message>
    <message>
        <source>Circuit pack taken out</source>
        <translation>巡迴包外帶</translation>
    </message>
    <message>
        <source>Circuit pack made</source>
        <translation>製作巡迴包</translation>
    </message>
    <message>
        <source>Circuit pack came back</source>
        <translation>巡迴包帶回</translation>
    </message>
    <message>
        <source>Circuit pack voided</source>
        <translation>巡迴包作廢</translation>
    </message>
    <message>
        <source>Applications received</source>
        <translation>收到申請批次</translation>
    </message>
    <message>
        <source>Application accepted</source>
        <translation>接收申請</translation>
    </message>
    <message>
        <source>Application was there already</source>
        <translation>申請重複</translation>
    </message>
    <message>
        <source>Case handed over</source>
        <translation>移送案件</translation>
    </message>
    <message>
        <source>Case taken over</source>
        <translation>接收移送案件</translation>
    </message>
    <message>
        <source>Accounts set up</source>
        <translation>啟用賬戶</translation>
    </message>
    <message>
        <source>Password set</source>
        <translation>設定密碼</translation>
    </message>
    <message>
        <source>Personal data sealed</source>
        <translation>加密個人資料</translation>
    </message>
    <message>
        <source>New epoch begun</source>
        <translation>啟用新的檔案紀元</translation>
    </message>
    <message>
        <source>Keys made</source>
        <translation>產生單位密鑰</translation>
    </message>
    <message>
        <source>Key of another office enrolled</source>
        <translation>登記外單位密鑰</translation>
    </message>
    <message>
        <source>Key revoked</source>
        <translation>撤銷密鑰</translation>
    </message>
    <message>
        <source>Exchange begun</source>
        <translation>開始往來</translation>
    </message>
    <message>
        <source>Act proposed</source>
        <translation>提交審批</translation>
    </message>
    <message>
        <source>Proposal decided</source>
        <translation>審批</translation>
    </message>
    <message>
        <source>Substitute named</source>
        <translation>指定代理人員</translation>
    </message>
    <message>
        <source>Substitution ended</source>
        <translation>結束代理</translation>
    </message>
    <message>
        <source>Cases passed on</source>
        <translation>移交案件</translation>
    </message>
    <message>
        <source>Case restricted</source>
        <translation>限制案件查閱</translation>
    </message>
    <message>
        <source>Restriction lifted</source>
        <translation>解除查閱限制</translation>
    </message>
    <message>
        <source>Key of the office changed</source>
        <translation>更換單位密鑰</translation>
    </message>
    <message>
        <source>Text of a paper changed</source>
        <translation>文書文本修改</translation>
    </message>
    <message>
        <source>Text of a paper restored</source>
        <translation>文書文本恢復</translation>
    </message>
    <message>
        <source>Files drawn for a quality check</source>
        <translation>抽取案卷評查</translation>
    </message>
    <message>
        <source>Key for employers made</source>
        <translation>生成單位代碼鑰匙</translation>
    </message>
</context>
</TS>
