<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Choice</name>
    <message>
        <source>Mediation centre</source>
        <translation>调解中心</translation>
    </message>
    <message>
        <source>Branch tribunal</source>
        <translation>仲裁分庭</translation>
    </message>
    <message>
        <source>Arbitration court</source>
        <translation>仲裁院</translation>
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
        <translation>筹备中</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Full time</source>
        <translation>专职</translation>
    </message>
    <message>
        <source>Part time</source>
        <translation>兼职</translation>
    </message>
    <message>
        <source>In operation</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Logged in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Login failed</source>
        <translation>登录失败</translation>
    </message>
    <message>
        <source>Account unlocked</source>
        <translation>账户解锁</translation>
    </message>
    <message>
        <source>Taken from another office</source>
        <translation>接收其他单位的文件</translation>
    </message>
    <message>
        <source>Numbers of people shown whole</source>
        <translation>查看完整号码</translation>
    </message>
    <message>
        <source>Traces of what stood unsealed removed</source>
        <translation>清除加密前的残留内容</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>待审批</translation>
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
        <translation>提请人已撤回</translation>
    </message>
    <message>
        <source>Nobody&apos;s: who records it enters it</source>
        <translation>无须签批：谁记录谁录入</translation>
    </message>
    <message>
        <source>The head&apos;s, of what the head of office decides</source>
        <translation>由负责人决定的，须负责人签批</translation>
    </message>
    <message>
        <source>Of whoever decides it, where another records</source>
        <translation>决定人与记录人不同的，须决定人签批</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>The number template “%1” must name {year} and {n} once each, as in “〔{year}〕{n:03}号”.</source>
        <translation>编号模板“%1”必须各写一次 {year} 和 {n}，例如“〔{year}〕{n:03}号”。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 may not do this: %2. It is the work of: %3.</source>
        <translation>%1无权办理：%2。此项由以下人员办理：%3。</translation>
    </message>
    <message>
        <source>read cases</source>
        <translation>查看案件</translation>
    </message>
    <message>
        <source>register a case</source>
        <translation>登记案件</translation>
    </message>
    <message>
        <source>import a ledger</source>
        <translation>导入台账</translation>
    </message>
    <message>
        <source>undo an import</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>print a report</source>
        <translation>打印报表</translation>
    </message>
    <message>
        <source>import a calendar</source>
        <translation>导入放假安排</translation>
    </message>
    <message>
        <source>change the office&apos;s settings</source>
        <translation>修改本机构设置</translation>
    </message>
    <message>
        <source>change the staff</source>
        <translation>调整人员</translation>
    </message>
    <message>
        <source>check the office file</source>
        <translation>核验机构文件</translation>
    </message>
    <message>
        <source>make a backup</source>
        <translation>制作备份</translation>
    </message>
    <message>
        <source>An act of the office (%1) would not be read as it is. Nothing was written.</source>
        <translation>本机构的一项记录（%1）写入后无法原样读回，未写入任何内容。</translation>
    </message>
    <message>
        <source>What is on time</source>
        <translation>按期的判定</translation>
    </message>
    <message>
        <source>What closes an arbitration in the statistics</source>
        <translation>仲裁案件统计上的结案日</translation>
    </message>
    <message>
        <source>A mediation may be accepted before the other side consents (marked)</source>
        <translation>对方同意前可以受理调解（加注）</translation>
    </message>
    <message>
        <source>An extension approved in time counts though a party was not told in writing (marked)</source>
        <translation>按时批准但未书面通知当事人的延期有效（加注）</translation>
    </message>
    <message>
        <source>Copies, tribunal and defence are served in time when they were sent in time</source>
        <translation>副本、组庭、答辩书以发出日判定是否按期</translation>
    </message>
    <message>
        <source>Mail returned from a confirmed address is served</source>
        <translation>确认地址的邮件退回视为送达</translation>
    </message>
    <message>
        <source>Awards may be served electronically with written consent</source>
        <translation>书面同意的，裁决书可以电子送达</translation>
    </message>
    <message>
        <source>The period for acceptance starts anew after mediation before acceptance</source>
        <translation>先行调解结束后受理期限重新计算</translation>
    </message>
    <message>
        <source>An arbitration is accepted on the day of the notice of acceptance, not of the signature</source>
        <translation>仲裁受理日按受理通知书日期计，不按立案审批签批日</translation>
    </message>
    <message>
        <source>A collective case counts as many cases as it has persons</source>
        <translation>集体争议按人数计件</translation>
    </message>
    <message>
        <source>Working days to wait before a certificate of effect</source>
        <translation>出具生效证明前等待的工作日</translation>
    </message>
    <message>
        <source>The statistical month ends on (0: the last day)</source>
        <translation>统计月截止日（0：最后一日）</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>收件登记号</translation>
    </message>
    <message>
        <source>Case number of mediation</source>
        <translation>调解案号</translation>
    </message>
    <message>
        <source>Case number of arbitration</source>
        <translation>仲裁案号</translation>
    </message>
    <message>
        <source>Case number of review</source>
        <translation>仲裁审查案号</translation>
    </message>
    <message>
        <source>Days without activity until Today says so</source>
        <translation>无动态满几日后在“今日”提醒</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>The office&apos;s code</source>
        <translation>机构代码</translation>
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
        <translation>责任人</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>The office was founded twice.</source>
        <translation>机构记录中有两次设立记录。</translation>
    </message>
    <message>
        <source>An import was taken back that is not there.</source>
        <translation>撤销的导入在文件中不存在。</translation>
    </message>
    <message>
        <source>An act speaks of somebody who never joined the office.</source>
        <translation>有记录提到从未加入本机构的人员。</translation>
    </message>
    <message>
        <source>The first act of the office is not its founding.</source>
        <translation>机构的第一项记录不是设立记录。</translation>
    </message>
    <message>
        <source>The office was never founded.</source>
        <translation>机构记录中没有设立记录。</translation>
    </message>
    <message>
        <source>There is no setting “%1”. See which there are: tiaocai-cli settings.</source>
        <translation>没有名为“%1”的设置。可用 tiaocai-cli settings 查看全部设置。</translation>
    </message>
    <message>
        <source>“%1” is no value of the setting “%2”. Correct it.</source>
        <translation>“%1”不能作为设置“%2”的值，请更正。</translation>
    </message>
    <message>
        <source>%1 is missing. Enter it.</source>
        <translation>缺少%1。请填写。</translation>
    </message>
    <message>
        <source>%1 lies ahead. Enter the change on its day, or correct the day.</source>
        <translation>%1尚未到来。请到当日再登记，或更正日期。</translation>
    </message>
    <message>
        <source>The office does not know this person.</source>
        <translation>本机构没有此人。</translation>
    </message>
    <message>
        <source>%1 joined the staff on %2. Correct the day.</source>
        <translation>%1于%2加入本机构，请更正日期。</translation>
    </message>
    <message>
        <source>%1 does not belong to the staff.</source>
        <translation>%1不是本机构在职人员。</translation>
    </message>
    <message>
        <source>The office would be without a head. Give the role to somebody else first.</source>
        <translation>这样本机构将没有负责人。请先将负责人角色交给他人。</translation>
    </message>
    <message>
        <source>The number template</source>
        <translation>编号模板</translation>
    </message>
    <message>
        <source>Two kinds of numbers have the same template “%1”. Change one of them.</source>
        <translation>两种编号使用了同一模板“%1”。请修改其中一个。</translation>
    </message>
    <message>
        <source>“%1” takes a whole number from %2 to %3.</source>
        <translation>“%1”应为%2至%3之间的整数。</translation>
    </message>
    <message>
        <source>“%1” is not the name of a rule.</source>
        <translation>“%1”不是规则名称。</translation>
    </message>
    <message>
        <source>No rules of a province “%1” are known.</source>
        <translation>没有省份“%1”的规定。</translation>
    </message>
    <message>
        <source>Nobody belongs to this office yet. Enter its head first.</source>
        <translation>本机构还没有人员，请先登记负责人。</translation>
    </message>
    <message>
        <source>Somebody of the staff is called %1 already. Add a mark that tells the two apart.</source>
        <translation>已有名为%1的人员。请加上可以区分的标记。</translation>
    </message>
    <message>
        <source>A target lies between 0 and 100 percent. Correct it.</source>
        <translation>目标应在 0 至 100% 之间，请改正。</translation>
    </message>
    <message>
        <source>Rules of the province</source>
        <translation>省级规定</translation>
    </message>
    <message>
        <source>Lengths that the law leaves to the office</source>
        <translation>法律留给单位自定的期限</translation>
    </message>
    <message>
        <source>Doubtful rules that are turned on</source>
        <translation>启用的存疑规则</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>The telephone number</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>The true moment</source>
        <translation>真实时间</translation>
    </message>
    <message>
        <source>The second person</source>
        <translation>第二人</translation>
    </message>
    <message>
        <source>record that the clock was corrected</source>
        <translation>登记时钟更正</translation>
    </message>
    <message>
        <source>%1 lies ahead: the clock of this computer says %2. Set the clock right first, or correct the moment.</source>
        <translation>%1 还没有到：本机时钟为 %2。请先校准本机时钟，或改正所填时间。</translation>
    </message>
    <message>
        <source>Nothing in this office is stamped later than %1: there is nothing to correct.</source>
        <translation>本单位没有晚于 %1 的记录，无须更正时钟。</translation>
    </message>
    <message>
        <source>A second person of the office compares both moments too. Name who did.</source>
        <translation>须由本单位另一人同时核对两个时间。请写明由谁核对。</translation>
    </message>
    <message>
        <source>The clock of this computer says %1, but the last record of this office is of %2. Where the clock is wrong, set it right and do it again. Where it is right, it was ahead before: the head of office records that the clock was corrected (clock-corrected), and work goes on.</source>
        <translation>本机时钟为 %1，早于本单位最后一次记录的时间 %2。如果时钟不准，请校准后重做。如果时钟准确，说明此前时钟走快了：由负责人登记时钟更正（clock-corrected），之后照常工作。</translation>
    </message>
    <message>
        <source>The office&apos;s name</source>
        <translation>机构名称</translation>
    </message>
    <message>
        <source>Working days until a paper that is sent is expected to be received</source>
        <translation>文书发出到预计送达的工作日数</translation>
    </message>
    <message>
        <source>Days that must be left after a hearing to decide</source>
        <translation>开庭后须留出的裁决天数</translation>
    </message>
    <message>
        <source>Minutes of a hearing</source>
        <translation>开庭时长（分钟）</translation>
    </message>
    <message>
        <source>Minutes between two sessions of a room or an arbitrator</source>
        <translation>同一庭室或仲裁员两次开庭的间隔分钟数</translation>
    </message>
    <message>
        <source>Sessions of an arbitrator in half a day; more is warned of</source>
        <translation>仲裁员每半日开庭次数（超过提示）</translation>
    </message>
    <message>
        <source>Sessions of an arbitrator in a day; more is warned of</source>
        <translation>仲裁员每日开庭次数（超过提示）</translation>
    </message>
    <message>
        <source>Number of issued papers</source>
        <translation>文书编号</translation>
    </message>
    <message>
        <source>Number of approvals</source>
        <translation>审批表编号</translation>
    </message>
    <message>
        <source>Number of a centre&apos;s refusals</source>
        <translation>调解不予受理通知书文号</translation>
    </message>
    <message>
        <source>Number of a centre&apos;s letters</source>
        <translation>调解函文号</translation>
    </message>
    <message>
        <source>Number of a centre&apos;s certificates</source>
        <translation>调解证明文号</translation>
    </message>
    <message>
        <source>Number of reports of grave disputes</source>
        <translation>重大争议快报文号</translation>
    </message>
    <message>
        <source>Number of a committee&apos;s refusals</source>
        <translation>仲裁不予受理通知书文号</translation>
    </message>
    <message>
        <source>Number of a committee&apos;s certificates</source>
        <translation>仲裁证明文号</translation>
    </message>
    <message>
        <source>Number of a committee&apos;s letters</source>
        <translation>仲裁函文号</translation>
    </message>
    <message>
        <source>Number of letters of introduction</source>
        <translation>调查介绍信文号</translation>
    </message>
    <message>
        <source>Number of awards of advance enforcement</source>
        <translation>先予执行裁决书文号</translation>
    </message>
    <message>
        <source>Number of arbitral suggestions</source>
        <translation>仲裁建议书文号</translation>
    </message>
    <message>
        <source>Number of lists of disposed files</source>
        <translation>案卷销毁清册文号</translation>
    </message>
    <message>
        <source>Name of the arbitration committee on papers</source>
        <translation>仲裁委员会全称（文书落款）</translation>
    </message>
    <message>
        <source>Postcode of the office</source>
        <translation>机构邮政编码</translation>
    </message>
    <message>
        <source>Primary people&apos;s court</source>
        <translation>基层人民法院</translation>
    </message>
    <message>
        <source>Intermediate people&apos;s court</source>
        <translation>中级人民法院</translation>
    </message>
    <message>
        <source>Committee to which parties are pointed</source>
        <translation>告知当事人的有管辖权的仲裁委员会</translation>
    </message>
    <message>
        <source>Address of that committee</source>
        <translation>该仲裁委员会的地址</translation>
    </message>
    <message>
        <source>Telephone of that committee</source>
        <translation>该仲裁委员会的电话</translation>
    </message>
    <message>
        <source>Whom grave disputes are reported to</source>
        <translation>重大争议的报送单位</translation>
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
        <translation>种类</translation>
    </message>
    <message>
        <source>The states</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>The state</source>
        <translation>状态</translation>
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
        <translation>路程分钟数</translation>
    </message>
    <message>
        <source>The hours</source>
        <translation>开庭时段</translation>
    </message>
    <message>
        <source>The home tribunal</source>
        <translation>所属庭</translation>
    </message>
    <message>
        <source>The employment</source>
        <translation>专兼职</translation>
    </message>
    <message>
        <source>The terms</source>
        <translation>任期</translation>
    </message>
    <message>
        <source>change the registers of the court</source>
        <translation>变更仲裁院名录</translation>
    </message>
    <message>
        <source>plan hearings</source>
        <translation>排期开庭</translation>
    </message>
    <message>
        <source>Say from which day on it runs, or is prepared.</source>
        <translation>请填写自哪天起运行或筹备。</translation>
    </message>
    <message>
        <source>Its states are not in the order of their days.</source>
        <translation>状态没有按日期排列。</translation>
    </message>
    <message>
        <source>%1: say how many minutes the way from the court takes.</source>
        <translation>%1：请填写从仲裁院前往所需的分钟数。</translation>
    </message>
    <message>
        <source>The way from the court is longer than a day.</source>
        <translation>从仲裁院前往的路程超过一天。</translation>
    </message>
    <message>
        <source>Tribunals</source>
        <translation>庭</translation>
    </message>
    <message>
        <source>One of them is the court itself, and one alone.</source>
        <translation>其中应有且只有一个是仲裁院本部。</translation>
    </message>
    <message>
        <source>Say in which hours it is to be had.</source>
        <translation>请填写可用时段。</translation>
    </message>
    <message>
        <source>%1 is served by %2 and by %3 on the same days. Take it out of one of them, or end the one before the other begins.</source>
        <translation>%1在同一时期由%2和%3同时管辖。请从其中一个庭去掉，或使前后衔接。</translation>
    </message>
    <message>
        <source>It has no code.</source>
        <translation>没有代码。</translation>
    </message>
    <message>
        <source>“%1” is entered twice.</source>
        <translation>“%1”重复登记。</translation>
    </message>
    <message>
        <source>There is no tribunal “%1” in the register.</source>
        <translation>名录中没有代码为“%1”的庭。</translation>
    </message>
    <message>
        <source>It would end on %1, before it begins.</source>
        <translation>止期%1早于起期。</translation>
    </message>
    <message>
        <source>Its hours are not in their order.</source>
        <translation>开庭时段顺序不对。</translation>
    </message>
    <message>
        <source>Weekly hours name a weekday from 1 to 7 and two times.</source>
        <translation>每周时段应写明星期（1至7）和起止时间。</translation>
    </message>
    <message>
        <source>%1: nobody of the office is called %2.</source>
        <translation>%1：本机构没有叫%2的人。</translation>
    </message>
    <message>
        <source>“%1” is not a member of these data. Compare the spelling.</source>
        <translation>“%1”不是可用的字段，请核对拼写。</translation>
    </message>
    <message>
        <source>A pack was voided that was never taken out.</source>
        <translation>作废了一个从未带出的案件包。</translation>
    </message>
    <message>
        <source>take cases out and check them in</source>
        <translation>带出、带回案件</translation>
    </message>
    <message>
        <source>void a pack of cases</source>
        <translation>作废案件包</translation>
    </message>
    <message>
        <source>This office took out no pack %1.</source>
        <translation>本机构没有带出过案件包 %1。</translation>
    </message>
    <message>
        <source>The pack was voided before: %1</source>
        <translation>该案件包此前已作废：%1</translation>
    </message>
    <message>
        <source>Every case of the pack is back: there is nothing to void.</source>
        <translation>包内案件已全部带回，无可作废。</translation>
    </message>
    <message>
        <source>Folder in which every backup stands a second time (a stick, another disk)</source>
        <translation>备份另存一份的文件夹（U盘、另一块硬盘）</translation>
    </message>
    <message>
        <source>restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>read the audit</source>
        <translation>查看审计记录</translation>
    </message>
    <message>
        <source>give and unlock accounts</source>
        <translation>管理账户</translation>
    </message>
    <message>
        <source>change the own password</source>
        <translation>修改本人密码</translation>
    </message>
    <message>
        <source>An application from outside was settled twice.</source>
        <translation>一件外来申请被处理了两次。</translation>
    </message>
    <message>
        <source>make, enroll and revoke keys</source>
        <translation>制作、登记和吊销密钥</translation>
    </message>
    <message>
        <source>see what was exchanged</source>
        <translation>查看报送情况</translation>
    </message>
    <message>
        <source>make packages for other offices</source>
        <translation>向其他单位报送</translation>
    </message>
    <message>
        <source>take packages and receipts of other offices</source>
        <translation>接收其他单位的报送包和回执</translation>
    </message>
    <message>
        <source>accept that a package does not come</source>
        <translation>认可缺失的报送包不再补报</translation>
    </message>
    <message>
        <source>enter what is done about a case that is followed up</source>
        <translation>登记督办</translation>
    </message>
    <message>
        <source>%1 may not do this: the roles of a head, and one&apos;s own, are given by a head of office.</source>
        <translation>%1 不能这样做：负责人的角色，以及本人的角色，由负责人授予。</translation>
    </message>
    <message>
        <source>see ID numbers and telephones whole</source>
        <translation>查看完整的证件号码和电话</translation>
    </message>
    <message>
        <source>Keys of an import that was never made were sealed.</source>
        <translation>加密了从未做过的导入的标识。</translation>
    </message>
    <message>
        <source>Applications of a packet that was never taken in were sealed.</source>
        <translation>加密了从未收入的一批申请。</translation>
    </message>
    <message>
        <source>Whose signature an act of a mediation waits for</source>
        <translation>调解案件的记录由谁签批</translation>
    </message>
    <message>
        <source>Whose signature an act of an arbitration or a review waits for</source>
        <translation>仲裁案件、仲裁审查案件的记录由谁签批</translation>
    </message>
    <message>
        <source>Who stands in</source>
        <translation>代理履职人</translation>
    </message>
    <message>
        <source>A proposal was decided that was never made.</source>
        <translation>一项提请有处理结果，却没有提请记录。</translation>
    </message>
    <message>
        <source>say who may see a single case</source>
        <translation>限定单个案件的查阅人</translation>
    </message>
    <message>
        <source>pass all cases of one person on to another</source>
        <translation>将一人的全部案件移交他人</translation>
    </message>
    <message>
        <source>draw another key for the office</source>
        <translation>更换本单位密钥</translation>
    </message>
    <message>
        <source>A proposal cannot be read as it was made.</source>
        <translation>一项提请无法按原样读出。</translation>
    </message>
    <message>
        <source>Nothing was proposed as %1.</source>
        <translation>没有编号为 %1 的提请。</translation>
    </message>
    <message>
        <source>A newer program proposed this. Update the program.</source>
        <translation>这是新版程序作出的提请。请升级程序。</translation>
    </message>
    <message>
        <source>This proposal waits no more: %1, on %2, by %3.</source>
        <translation>该提请已处理：%1，%2，%3。</translation>
    </message>
    <message>
        <source>Who proposed it takes it back: %1. Whoever decides it sends it back with a reason.</source>
        <translation>提请由提请人 %1 撤回；审批人可说明理由退回。</translation>
    </message>
    <message>
        <source>Nobody stands in for himself. Choose somebody else.</source>
        <translation>本人不能代理本人。请另选他人。</translation>
    </message>
    <message>
        <source>The last day lies before the first one. Correct the days.</source>
        <translation>结束日早于开始日。请更正。</translation>
    </message>
    <message>
        <source>%1 is over: somebody stands in from today on, or from a later day.</source>
        <translation>%1 已过：代理从今天或以后的日子开始。</translation>
    </message>
    <message>
        <source>%1 stands in for %2 from %3 to %4. End that first, or choose other days.</source>
        <translation>%3 至 %4 已由 %1 代理 %2。请先终止，或另选日期。</translation>
    </message>
    <message>
        <source>Nobody stands in for %1.</source>
        <translation>%1 没有代理人。</translation>
    </message>
    <message>
        <source>%1 cannot be let in and kept out. Choose one of both.</source>
        <translation>%1 不能既在可查阅名单又在不得查阅名单。请选其一。</translation>
    </message>
    <message>
        <source>Say who may see the case, or who may not.</source>
        <translation>请指明谁可以查阅，或谁不得查阅。</translation>
    </message>
    <message>
        <source>Everybody who sees cases sees this one: there is nothing to lift.</source>
        <translation>该案未限制查阅，无须解除。</translation>
    </message>
    <message>
        <source>Working days without a receipt of a package until Today says so</source>
        <translation>数据包发出后几个工作日未收到回执即在“今日”提醒</translation>
    </message>
    <message>
        <source>%1 may not do this: %2. It is the work of: %3. Who stands in for one of them does not do it in his place.</source>
        <translation>%1无权办理：%2。应由以下人员办理：%3。代理人员不能代为办理。</translation>
    </message>
    <message>
        <source>%1 may not do this: %2</source>
        <translation>%1 不能这样做：%2</translation>
    </message>
    <message>
        <source>who is head of office any more is decided by a head alone.</source>
        <translation>负责人的去留只能由负责人决定。</translation>
    </message>
    <message>
        <source>who stands in for somebody that sees cases is said by a head of office, or by whom he stands in for.</source>
        <translation>能查看案件的人员由谁代理，由负责人或者其本人指定。</translation>
    </message>
    <message>
        <source>which acts need a signature is decided by a head of office.</source>
        <translation>哪些事项须经签批，由负责人决定。</translation>
    </message>
    <message>
        <source>Two of its states begin on the same day. Leave one.</source>
        <translation>有两个状态从同一天开始。请只留一个。</translation>
    </message>
    <message>
        <source>One of its townships has no name. Enter it, or leave it out.</source>
        <translation>所辖乡镇中有一个没有名称。请填写，或者删去。</translation>
    </message>
    <message>
        <source>From the court to itself there is no way. Its minutes of travel are 0.</source>
        <translation>院本部到自己没有路程。路程分钟数应为 0。</translation>
    </message>
    <message>
        <source>Two of the terms overlap. End the one before the other begins.</source>
        <translation>有两个任期重叠。请让前一个在后一个开始之前结束。</translation>
    </message>
    <message>
        <source>Items of the quality check with their points (item=20; item=10)</source>
        <translation>案卷评查项目及分值（项目=20；项目=10）</translation>
    </message>
</context>
<context>
    <name>OfficeAct</name>
    <message>
        <source>Office founded</source>
        <translation>设立单位</translation>
    </message>
    <message>
        <source>Name or address of the office changed</source>
        <translation>单位名称、地址变更</translation>
    </message>
    <message>
        <source>Name brought by a ledger</source>
        <translation>台账带入的姓名</translation>
    </message>
    <message>
        <source>Person joined</source>
        <translation>人员加入</translation>
    </message>
    <message>
        <source>Roles changed</source>
        <translation>职责变更</translation>
    </message>
    <message>
        <source>Person renamed</source>
        <translation>人员更名</translation>
    </message>
    <message>
        <source>Person left</source>
        <translation>人员离任</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>设置变更</translation>
    </message>
    <message>
        <source>Target set</source>
        <translation>设定目标</translation>
    </message>
    <message>
        <source>Calendar imported</source>
        <translation>导入日历</translation>
    </message>
    <message>
        <source>Ledger imported</source>
        <translation>导入台账</translation>
    </message>
    <message>
        <source>Import taken back</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>Registration taken back</source>
        <translation>撤销登记</translation>
    </message>
    <message>
        <source>Report numbered</source>
        <translation>报表编号</translation>
    </message>
    <message>
        <source>Report issued</source>
        <translation>出具报表</translation>
    </message>
    <message>
        <source>Follow-up entered</source>
        <translation>录入回访</translation>
    </message>
    <message>
        <source>Clock of the PC corrected</source>
        <translation>更正电脑时钟</translation>
    </message>
    <message>
        <source>Registers changed</source>
        <translation>名录变更</translation>
    </message>
    <message>
        <source>Needs of a hearing</source>
        <translation>庭审需求</translation>
    </message>
    <message>
        <source>Circuit pack taken out</source>
        <translation>巡回包外带</translation>
    </message>
    <message>
        <source>Circuit pack made</source>
        <translation>制作巡回包</translation>
    </message>
    <message>
        <source>Circuit pack came back</source>
        <translation>巡回包带回</translation>
    </message>
    <message>
        <source>Circuit pack voided</source>
        <translation>巡回包作废</translation>
    </message>
    <message>
        <source>Applications received</source>
        <translation>收到申请批次</translation>
    </message>
    <message>
        <source>Application accepted</source>
        <translation>接收申请</translation>
    </message>
    <message>
        <source>Application was there already</source>
        <translation>申请重复</translation>
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
        <translation>启用账户</translation>
    </message>
    <message>
        <source>Password set</source>
        <translation>设置密码</translation>
    </message>
    <message>
        <source>Personal data sealed</source>
        <translation>加密个人信息</translation>
    </message>
    <message>
        <source>New epoch begun</source>
        <translation>启用新的文件纪元</translation>
    </message>
    <message>
        <source>Keys made</source>
        <translation>生成单位密钥</translation>
    </message>
    <message>
        <source>Key of another office enrolled</source>
        <translation>登记外单位密钥</translation>
    </message>
    <message>
        <source>Key revoked</source>
        <translation>撤销密钥</translation>
    </message>
    <message>
        <source>Exchange begun</source>
        <translation>开始往来</translation>
    </message>
    <message>
        <source>Act proposed</source>
        <translation>提交审批</translation>
    </message>
    <message>
        <source>Proposal decided</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Substitute named</source>
        <translation>指定代理人</translation>
    </message>
    <message>
        <source>Substitution ended</source>
        <translation>结束代理</translation>
    </message>
    <message>
        <source>Cases passed on</source>
        <translation>移交案件</translation>
    </message>
    <message>
        <source>Case restricted</source>
        <translation>限制案件查阅</translation>
    </message>
    <message>
        <source>Restriction lifted</source>
        <translation>解除查阅限制</translation>
    </message>
    <message>
        <source>Key of the office changed</source>
        <translation>更换单位密钥</translation>
    </message>
    <message>
        <source>Text of a paper changed</source>
        <translation>文书文本修改</translation>
    </message>
    <message>
        <source>Text of a paper restored</source>
        <translation>文书文本恢复</translation>
    </message>
    <message>
        <source>Files drawn for a quality check</source>
        <translation>抽取案卷评查</translation>
    </message>
    <message>
        <source>Key for employers made</source>
        <translation>生成单位代码钥匙</translation>
    </message>
</context>
</TS>
