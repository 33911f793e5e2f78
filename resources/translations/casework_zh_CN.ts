<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Act</name>
    <message numerus="yes">
        <source>Late entry, %n day(s)</source>
        <translation>
            <numerusform>迟录 %n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>late entry and its reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: no reason given</source>
        <comment>late entry</comment>
        <translation>%1：未说明</translation>
    </message>
</context>
<context>
    <name>ActData</name>
    <message>
        <source>%1: write the right data as {&quot;kind&quot;: ..., &quot;data&quot;: {...}}, not “%2”.</source>
        <translation>%1：更正后的内容应写成 {&quot;kind&quot;: ..., &quot;data&quot;: {...}}，而不是“%2”。</translation>
    </message>
    <message>
        <source>%1: correct the act itself, not its correction.</source>
        <translation>%1：请直接更正原记录，而不是更正其更正记录。</translation>
    </message>
    <message>
        <source>“%1” cannot be stored as it was given. Enter it again.</source>
        <translation>“%1”无法按所填内容保存。请重新填写。</translation>
    </message>
</context>
<context>
    <name>ActWords</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
    <message>
        <source> and others</source>
        <translation> 等</translation>
    </message>
    <message>
        <source>Day of the act</source>
        <translation>行为日期</translation>
    </message>
</context>
<context>
    <name>Arbitration</name>
    <message>
        <source>(unnamed)</source>
        <translation>（未具名）</translation>
    </message>
    <message>
        <source>Somebody whose recusal was asked for or granted may not act in this case. Record the decision on the recusal, or compose the tribunal anew.</source>
        <translation>已被申请回避或决定回避的人员不得参与本案。请记录回避决定，或重新组庭。</translation>
    </message>
    <message>
        <source>The application does not say of %1: %2. Ask for everything that is missing at once.</source>
        <translation>申请书未写明%1的：%2。请一次性告知全部补正事项。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>The period may be extended by one to fifteen days in all; %n were approved before.</source>
        <translation>
            <numerusform>延期合计一至十五日；此前已批准%n日。</numerusform>
        </translation>
    </message>
    <message>
        <source>The period has been extended already. It can be extended again only after a restart.</source>
        <translation>审限已延长过；重新计算后方可再次延长。</translation>
    </message>
    <message>
        <source>Notice of this hearing can no longer be given in time: it would have to arrive by %1.</source>
        <translation>开庭通知已不能按期送达：应于%1前送达。</translation>
    </message>
    <message>
        <source>By the strict reading notice of this hearing should have arrived by %1; by the lenient one it may arrive until %2.</source>
        <translation>按从严理解，开庭通知应于%1前送达；按从宽理解，可在%2前送达。</translation>
    </message>
    <message>
        <source>%1 has not received the copy of the application; the defence period starts with it.</source>
        <translation>%1尚未收到申请书副本，答辩期自收到起算。</translation>
    </message>
    <message>
        <source>The defence period of %1 ends on %2, not before the hearing.</source>
        <translation>%1的答辩期于%2届满，不早于开庭日。</translation>
    </message>
    <message>
        <source>No such hearing is set. Record the setting of the hearing first.</source>
        <translation>没有该次开庭。请先记录排期开庭。</translation>
    </message>
    <message>
        <source>Nothing proves that the written notice of the hearing reached %1; notice by simple means counts only once it is confirmed. Record its service, or set the hearing anew.</source>
        <translation>没有证据证明书面开庭通知已送达%1；简便方式通知须经确认方有效。请记录送达，或重新排期。</translation>
    </message>
    <message>
        <source>No service of the hearing&apos;s notice on %1 is recorded.</source>
        <translation>没有向%1送达开庭通知的记录。</translation>
    </message>
    <message>
        <source>Claims that are decided finally and claims that are not need separate awards. Record one award for each.</source>
        <translation>终局与非终局事项应分别制作裁决书。请分别记录。</translation>
    </message>
    <message>
        <source>The award %1 is recorded already. Correct that act, or give the other award its own number.</source>
        <translation>裁决书%1已记录。请更正该记录，或另行编号。</translation>
    </message>
    <message>
        <source>Every claim of this case has been decided.</source>
        <translation>本案各项请求均已裁决。</translation>
    </message>
    <message>
        <source>One of these claims has been decided already. Name only claims that are open.</source>
        <translation>其中一项请求已裁决。请只填写未决请求。</translation>
    </message>
    <message>
        <source>The award gives a result for a claim that it does not cover.</source>
        <translation>裁决结果涉及其未涵盖的请求。</translation>
    </message>
    <message>
        <source>No tribunal has been recorded for this case.</source>
        <translation>本案没有组庭记录。</translation>
    </message>
    <message>
        <source>Somebody signed the award who is not of the tribunal that was composed.</source>
        <translation>裁决书署名人员不在仲裁庭组成人员之列。</translation>
    </message>
    <message>
        <source>A counterclaim awaits a decision.</source>
        <translation>反申请尚待决定。</translation>
    </message>
    <message>
        <source>Only a final award can be set aside; %1 is not final.</source>
        <translation>只有终局裁决可以申请撤销；%1不是终局裁决。</translation>
    </message>
    <message>
        <source>Against the final award %1 the employer cannot sue, only have it set aside.</source>
        <translation>对终局裁决%1，用人单位不能起诉，只能申请撤销。</translation>
    </message>
    <message>
        <source>A worker&apos;s suit is pending: it bars the employer from having the award set aside.</source>
        <translation>劳动者已起诉，用人单位不得申请撤销裁决。</translation>
    </message>
    <message>
        <source>The period for this against %1 ended on %2.</source>
        <translation>对%1的该项期限已于%2届满。</translation>
    </message>
    <message>
        <source>A court has taken %1 out of effect; nothing certifies it.</source>
        <translation>%1已被法院裁判取代，不能出具生效证明。</translation>
    </message>
    <message>
        <source>%1 is not effective: it takes effect once every period to sue is over and no suit is reported.</source>
        <translation>%1尚未生效：起诉期限全部届满且无起诉后方生效。</translation>
    </message>
    <message>
        <source>A suit against %1 may still be in the mail until %2. Ask the court.</source>
        <translation>针对%1的起诉在%2前可能仍在邮寄途中。请向法院查询。</translation>
    </message>
    <message>
        <source>%1 is the applicant; a defence comes from the other side.</source>
        <translation>%1是申请人，答辩应由对方提出。</translation>
    </message>
    <message>
        <source>%1 is not a respondent of this case.</source>
        <translation>%1不是本案被申请人。</translation>
    </message>
    <message numerus="yes">
        <source>One copy of the application is needed for each of %n respondents.</source>
        <translation>
            <numerusform>应按%n名被申请人的人数提交申请书副本。</numerusform>
        </translation>
    </message>
    <message>
        <source>A supplement was asked for before; the whole list is to be told at once.</source>
        <translation>此前已告知补正；补正事项应一次性告知。</translation>
    </message>
    <message>
        <source>No claim is recorded: the award could not be tested against any.</source>
        <translation>没有请求事项，裁决将无从核对。</translation>
    </message>
    <message>
        <source>Say which arbitration court is competent: the applicant is to be told.</source>
        <translation>请填写有管辖权的仲裁委，应告知申请人。</translation>
    </message>
    <message>
        <source>The defence period ended on %1; a late defence does not stop the proceedings.</source>
        <translation>答辩期已于%1届满；逾期答辩不影响程序。</translation>
    </message>
    <message>
        <source>A defence period can be shortened, not lengthened; it ends on %1.</source>
        <translation>答辩期只能缩短，不能延长；届满日为%1。</translation>
    </message>
    <message>
        <source>Outside the simplified procedure only the respondent&apos;s own statement shortens the defence period.</source>
        <translation>非简易处理的，须被申请人本人表示方可缩短答辩期。</translation>
    </message>
    <message>
        <source>The evidence period cannot end before it is set.</source>
        <translation>举证期限不能早于指定之日届满。</translation>
    </message>
    <message>
        <source>No evidence period has been set. Set one first.</source>
        <translation>尚未指定举证期限。请先指定。</translation>
    </message>
    <message>
        <source>The evidence period was over on %1, before it was extended.</source>
        <translation>举证期限在延长前已于%1届满。</translation>
    </message>
    <message>
        <source>The objection comes after the defence period: it is noted and does not stop the proceedings.</source>
        <translation>管辖异议逾期提出：予以记录，不影响程序。</translation>
    </message>
    <message>
        <source>Nobody has objected to the jurisdiction. Record the objection first.</source>
        <translation>没有管辖异议。请先记录异议。</translation>
    </message>
    <message>
        <source>The counterclaim comes after the defence period: it is to be filed as a case of its own.</source>
        <translation>反申请逾答辩期提出：应另行申请。</translation>
    </message>
    <message>
        <source>No counterclaim awaits a decision. Record the counterclaim first.</source>
        <translation>没有待决定的反申请。请先记录反申请。</translation>
    </message>
    <message>
        <source>The counterclaim was filed after the defence period; the rules send it to a case of its own.</source>
        <translation>反申请逾答辩期提出，按规则应另行申请。</translation>
    </message>
    <message>
        <source>Claims can be added or changed only until the evidence period ends; it ended on %1. The applicant may file them as a new case.</source>
        <translation>增加、变更请求须在举证期限届满前提出；期限已于%1届满。申请人可另行申请。</translation>
    </message>
    <message>
        <source>No change of claims awaits a decision. Record the request first.</source>
        <translation>没有待决定的请求变更。请先记录变更申请。</translation>
    </message>
    <message>
        <source>Name the claims that are dropped or reduced.</source>
        <translation>请填写放弃或减少的请求。</translation>
    </message>
    <message>
        <source>A claim that grows or is new is a change of claims: record the request for it.</source>
        <translation>增加或新提的请求属于变更请求：请记录增加、变更请求。</translation>
    </message>
    <message>
        <source>No claim would be left. Record instead that the application was withdrawn.</source>
        <translation>将没有请求。请改为记录撤回申请。</translation>
    </message>
    <message>
        <source>The case is handled simply already.</source>
        <translation>本案已是简易处理。</translation>
    </message>
    <message>
        <source>A case whose respondent cannot be found and is served by publication may not be handled simply.</source>
        <translation>被申请人下落不明需公告送达的案件，不得简易处理。</translation>
    </message>
    <message>
        <source>The parties have not been told of the simplified procedure.</source>
        <translation>未告知当事人适用简易处理。</translation>
    </message>
    <message>
        <source>The case is not handled simply.</source>
        <translation>本案不是简易处理。</translation>
    </message>
    <message>
        <source>The period is over; a case is converted before it ends.</source>
        <translation>审限已届满；转换程序应在届满前。</translation>
    </message>
    <message>
        <source>A tribunal has one or three arbitrators.</source>
        <translation>仲裁庭由一名或三名仲裁员组成。</translation>
    </message>
    <message>
        <source>The recorder may not be an arbitrator of the same case. Name somebody else.</source>
        <translation>书记员不得由本案仲裁员担任。请另行指定。</translation>
    </message>
    <message>
        <source>The presiding arbitrator must be one of the arbitrators.</source>
        <translation>首席仲裁员应为仲裁员之一。</translation>
    </message>
    <message>
        <source>One of the arbitrators was recused or is to be. Name somebody else, or decide first.</source>
        <translation>有仲裁员已回避或被申请回避。请另行指定，或先作决定。</translation>
    </message>
    <message>
        <source>A collective case that is handled simply may have one arbitrator; some read the rules more strictly.</source>
        <translation>简易处理的集体争议可由一名仲裁员独任；也有从严理解。</translation>
    </message>
    <message>
        <source>A case of ten or more workers with a common claim has three arbitrators.</source>
        <translation>十人以上且有共同请求的案件由三名仲裁员组成仲裁庭。</translation>
    </message>
    <message>
        <source>The person is not of the tribunal.</source>
        <translation>该人员不是仲裁庭组成人员。</translation>
    </message>
    <message>
        <source>No recusal awaits a decision. Record the request first.</source>
        <translation>没有待决定的回避申请。请先记录申请。</translation>
    </message>
    <message>
        <source>A hearing is set for a day to come, not for %1.</source>
        <translation>开庭应排在将来的日期，而不是%1。</translation>
    </message>
    <message>
        <source>Shorter notice rests on the recorded consent of both sides.</source>
        <translation>缩短通知期须有双方同意的记录。</translation>
    </message>
    <message>
        <source>Shorter notice by consent is known to the simplified procedure alone.</source>
        <translation>经同意缩短通知期仅限简易处理。</translation>
    </message>
    <message>
        <source>The request comes later than three days before the hearing (%1).</source>
        <translation>延期申请晚于开庭三日前（%1）。</translation>
    </message>
    <message>
        <source>The hearing was set for %1 and held on %2.</source>
        <translation>原定%1开庭，实际%2开庭。</translation>
    </message>
    <message>
        <source>A counterclaim or a change of claims awaits a decision.</source>
        <translation>反申请或请求变更尚待决定。</translation>
    </message>
    <message>
        <source>An extension counts only if it was approved by %1, the last day of the period; this one is of %2.</source>
        <translation>延期须在审限最后一日%1前（含当日）批准；本次为%2。</translation>
    </message>
    <message>
        <source>The written notice of the extension is missing for %1.</source>
        <translation>缺少对%1的书面延期通知。</translation>
    </message>
    <message numerus="yes">
        <source>The ground of the suspension had ended %n days before; the proceedings are to be resumed at once.</source>
        <translation>
            <numerusform>中止事由已消除%n日；应及时恢复审理。</numerusform>
        </translation>
    </message>
    <message>
        <source>Advance enforcement needs both: a clear right, and serious hardship of the applicant without it.</source>
        <translation>先予执行须同时具备：权利义务关系明确，且不先予执行将严重影响申请人的生活。</translation>
    </message>
    <message>
        <source>A mediation award can be repudiated only before both sides have received it; none is on its way.</source>
        <translation>调解书仅在双方签收前可以反悔；现无待签收的调解书。</translation>
    </message>
    <message>
        <source>The joined counterclaim lives on and keeps the case open.</source>
        <translation>合并的反申请继续审理，案件不结案。</translation>
    </message>
    <message>
        <source>The minutes must note that the applicant was absent or left. Note it first.</source>
        <translation>笔录须记明申请人未到庭或中途退庭。请先记明。</translation>
    </message>
    <message>
        <source>Name the claims that the partial award decides.</source>
        <translation>请填写先行裁决的请求。</translation>
    </message>
    <message>
        <source>There is no such award to correct.</source>
        <translation>没有可补正的该裁决书。</translation>
    </message>
    <message>
        <source>Proceedings end for lateness only where a party has sued. Record first that the suit was filed.</source>
        <translation>逾期终止审理须当事人已起诉立案。请先记录起诉。</translation>
    </message>
    <message>
        <source>The suit was filed before the period was over on %1; the case goes on.</source>
        <translation>起诉早于审限届满日%1，案件继续审理。</translation>
    </message>
    <message>
        <source>The award has not reached %1 yet. Record its service first.</source>
        <translation>裁决书尚未送达%1。请先记录送达。</translation>
    </message>
    <message>
        <source>No such action is pending in court. Record first that it was filed.</source>
        <translation>没有该项未结诉讼。请先记录。</translation>
    </message>
    <message>
        <source>There is no award or mediation award whose effect could be certified.</source>
        <translation>没有可出具生效证明的裁决书或调解书。</translation>
    </message>
    <message>
        <source>The period for the award ends on %1; lateness can be certified after that day.</source>
        <translation>审限于%1届满，此后方可出具逾期证明。</translation>
    </message>
    <message>
        <source>The period for the award has not begun.</source>
        <translation>审限尚未起算。</translation>
    </message>
    <message numerus="yes">
        <source>The award says nothing of %n claims that it covers. Give a result for each.</source>
        <translation>
            <numerusform>裁决涉及的 %n 项请求没有裁决结果。请逐项填写。</numerusform>
        </translation>
    </message>
    <message>
        <source>The award does not say whether it is final; a court will decide it (解释一18). It counts as not final.</source>
        <translation>裁决未载明是否为终局裁决，将由法院审查认定（解释（一）第18条）；目前按非终局裁决处理。</translation>
    </message>
    <message>
        <source>Enter the amount that is to be enforced in advance.</source>
        <translation>请填写先予执行的金额。</translation>
    </message>
    <message>
        <source>Say who inquires: two persons go.</source>
        <translation>请填写调查人：应由两人进行。</translation>
    </message>
    <message>
        <source>Say who approved: the case is accepted on the day of that signature.</source>
        <translation>请填写审批人：受理日为其签署立案审批表之日。</translation>
    </message>
    <message>
        <source>It is not recorded that the parties were told their rights and asked about recusal.</source>
        <translation>未记录已告知权利义务并询问是否申请回避。</translation>
    </message>
    <message>
        <source>It is not recorded that mediation was tried before the award.</source>
        <translation>未记录裁决前已先行调解。</translation>
    </message>
    <message>
        <source>It is not recorded that the minutes were signed, or who refused to.</source>
        <translation>未记录庭审笔录已签名，或者何人拒绝签名。</translation>
    </message>
    <message>
        <source>It is not recorded who heard the case and how: the table of branch tribunals asks for it.</source>
        <translation>未记录由何人（专职、兼职）以何种方式（院内、分庭自审、巡回）开庭：派出庭统计表需要。</translation>
    </message>
    <message>
        <source>The notice states time and place of the hearing: enter both.</source>
        <translation>开庭通知应载明开庭时间和地点：请填写。</translation>
    </message>
    <message>
        <source>Say who was present and who was absent.</source>
        <translation>请填写到场和缺席的当事人。</translation>
    </message>
</context>
<context>
    <name>CaseFile</name>
    <message>
        <source>(name not known)</source>
        <translation>（姓名不详）</translation>
    </message>
    <message numerus="yes">
        <source>%1 and others (%n persons)</source>
        <translation>
            <numerusform>%1等%n人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and others (%n parties)</source>
        <translation>
            <numerusform>%1等%n方</numerusform>
        </translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Handler assigned</source>
        <translation>指定/更换承办人</translation>
    </message>
    <message>
        <source>Party added</source>
        <translation>追加当事人</translation>
    </message>
    <message>
        <source>Party succeeded</source>
        <translation>承继、变更当事人</translation>
    </message>
    <message>
        <source>Party withdrew</source>
        <translation>部分当事人退出</translation>
    </message>
    <message>
        <source>Representative changed</source>
        <translation>委托、变更、解除代理人</translation>
    </message>
    <message>
        <source>Delegates elected</source>
        <translation>推举代表人</translation>
    </message>
    <message>
        <source>Service address confirmed</source>
        <translation>送达地址确认</translation>
    </message>
    <message>
        <source>Document issued</source>
        <translation>制发文书</translation>
    </message>
    <message>
        <source>Document served</source>
        <translation>送达</translation>
    </message>
    <message>
        <source>Service failed</source>
        <translation>退回、送达未果</translation>
    </message>
    <message>
        <source>Publication started</source>
        <translation>公告送达</translation>
    </message>
    <message>
        <source>Cases joined</source>
        <translation>合并处理</translation>
    </message>
    <message>
        <source>Case split</source>
        <translation>分案</translation>
    </message>
    <message>
        <source>Contact logged</source>
        <translation>联系、催办、接待记录</translation>
    </message>
    <message>
        <source>Closing approved</source>
        <translation>结案审批</translation>
    </message>
    <message>
        <source>Closing revoked</source>
        <translation>撤销结案</translation>
    </message>
    <message>
        <source>File archived</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>File lent</source>
        <translation>借阅调卷</translation>
    </message>
    <message>
        <source>File returned</source>
        <translation>归还</translation>
    </message>
    <message>
        <source>File disposed</source>
        <translation>销毁</translation>
    </message>
    <message>
        <source>Referral received</source>
        <translation>接受委派、委托、移交</translation>
    </message>
    <message>
        <source>Referral answered</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>Mediation applied</source>
        <translation>收到调解申请</translation>
    </message>
    <message>
        <source>Mediation offered</source>
        <translation>主动调解</translation>
    </message>
    <message>
        <source>Consent requested</source>
        <translation>征求被申请人意见</translation>
    </message>
    <message>
        <source>Consent answered</source>
        <translation>被申请人答复</translation>
    </message>
    <message>
        <source>Mediation accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Mediation declined</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>Session set</source>
        <translation>确定调解时间</translation>
    </message>
    <message>
        <source>Session held</source>
        <translation>调解记录</translation>
    </message>
    <message>
        <source>Mediation extended</source>
        <translation>双方同意延期</translation>
    </message>
    <message>
        <source>Agreement signed</source>
        <translation>达成调解协议</translation>
    </message>
    <message>
        <source>Private settlement reached</source>
        <translation>达成和解</translation>
    </message>
    <message>
        <source>Mediation withdrawn</source>
        <translation>撤回调解申请</translation>
    </message>
    <message>
        <source>Mediation failed</source>
        <translation>调解不成、终止调解</translation>
    </message>
    <message>
        <source>Handed to arbitration</source>
        <translation>移交、转送仲裁</translation>
    </message>
    <message>
        <source>Agreement amended</source>
        <translation>补充、变更协议</translation>
    </message>
    <message>
        <source>Payment recorded</source>
        <translation>履行记录</translation>
    </message>
    <message>
        <source>Performance completed</source>
        <translation>履行完毕</translation>
    </message>
    <message>
        <source>Default recorded</source>
        <translation>不履行记录</translation>
    </message>
    <message>
        <source>Remedy pursued</source>
        <translation>后续救济</translation>
    </message>
    <message>
        <source>Remedy result</source>
        <translation>后续救济结果</translation>
    </message>
    <message>
        <source>Review filed</source>
        <translation>收到仲裁审查申请</translation>
    </message>
    <message>
        <source>Review accepted</source>
        <translation>受理仲裁审查申请</translation>
    </message>
    <message>
        <source>Review refused</source>
        <translation>不予受理仲裁审查申请</translation>
    </message>
    <message>
        <source>Review extended</source>
        <translation>延长仲裁审查</translation>
    </message>
    <message>
        <source>Review concluded</source>
        <translation>审查结束</translation>
    </message>
    <message>
        <source>Review award signed</source>
        <translation>调解书签收</translation>
    </message>
    <message>
        <source>Arbitration filed</source>
        <translation>收到仲裁申请</translation>
    </message>
    <message>
        <source>Supplement requested</source>
        <translation>补正告知</translation>
    </message>
    <message>
        <source>Supplement received</source>
        <translation>补正</translation>
    </message>
    <message>
        <source>Pre mediation agreed</source>
        <translation>同意先行调解（暂缓受理）</translation>
    </message>
    <message>
        <source>Pre mediation ended</source>
        <translation>先行调解结束</translation>
    </message>
    <message>
        <source>Arbitration accepted</source>
        <translation>立案受理</translation>
    </message>
    <message>
        <source>Arbitration refused</source>
        <translation>不予受理/告知管辖</translation>
    </message>
    <message>
        <source>Defence received</source>
        <translation>收到答辩</translation>
    </message>
    <message>
        <source>Defence term waived</source>
        <translation>缩短、放弃答辩期</translation>
    </message>
    <message>
        <source>Evidence term set</source>
        <translation>指定、延长举证期限</translation>
    </message>
    <message>
        <source>Jurisdiction objected</source>
        <translation>管辖异议</translation>
    </message>
    <message>
        <source>Jurisdiction decided</source>
        <translation>管辖异议决定</translation>
    </message>
    <message>
        <source>Case transferred</source>
        <translation>移送</translation>
    </message>
    <message>
        <source>Transfer received</source>
        <translation>接受移送</translation>
    </message>
    <message>
        <source>Counterclaim filed</source>
        <translation>反申请</translation>
    </message>
    <message>
        <source>Counterclaim decided</source>
        <translation>反申请决定</translation>
    </message>
    <message>
        <source>Claims change requested</source>
        <translation>增加、变更请求</translation>
    </message>
    <message>
        <source>Claims change decided</source>
        <translation>增加、变更请求决定</translation>
    </message>
    <message>
        <source>Claims reduced</source>
        <translation>减少、放弃请求</translation>
    </message>
    <message>
        <source>Simplified chosen</source>
        <translation>简易处理</translation>
    </message>
    <message>
        <source>Converted to ordinary</source>
        <translation>转一般程序</translation>
    </message>
    <message>
        <source>Tribunal composed</source>
        <translation>组庭、重新组庭</translation>
    </message>
    <message>
        <source>Recusal requested</source>
        <translation>回避申请</translation>
    </message>
    <message>
        <source>Recusal decided</source>
        <translation>回避决定</translation>
    </message>
    <message>
        <source>Hearing set</source>
        <translation>排期开庭</translation>
    </message>
    <message>
        <source>Hearing cancelled</source>
        <translation>取消开庭</translation>
    </message>
    <message>
        <source>Postponement requested</source>
        <translation>申请延期开庭</translation>
    </message>
    <message>
        <source>Postponement decided</source>
        <translation>延期开庭决定</translation>
    </message>
    <message>
        <source>Hearing held</source>
        <translation>开庭</translation>
    </message>
    <message>
        <source>Commissioned mediation agreed</source>
        <translation>委托调解</translation>
    </message>
    <message>
        <source>Commissioned mediation ended</source>
        <translation>委托调解结束</translation>
    </message>
    <message>
        <source>Extension approved</source>
        <translation>批准延期审理</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>恢复审理</translation>
    </message>
    <message>
        <source>Inquiry ordered</source>
        <translation>调查取证、委托鉴定</translation>
    </message>
    <message>
        <source>Inquiry returned</source>
        <translation>调查取证、鉴定结果</translation>
    </message>
    <message>
        <source>Advance enforcement decided</source>
        <translation>先予执行</translation>
    </message>
    <message>
        <source>Mediation award issued</source>
        <translation>仲裁调解书</translation>
    </message>
    <message>
        <source>Mediation award repudiated</source>
        <translation>调解书送达前反悔</translation>
    </message>
    <message>
        <source>Application withdrawn</source>
        <translation>撤回申请</translation>
    </message>
    <message>
        <source>Deemed withdrawn</source>
        <translation>按撤回处理</translation>
    </message>
    <message>
        <source>Award made</source>
        <translation>裁决</translation>
    </message>
    <message>
        <source>Award corrected</source>
        <translation>补正裁决</translation>
    </message>
    <message>
        <source>Case revoked</source>
        <translation>撤销案件</translation>
    </message>
    <message>
        <source>Proceedings terminated</source>
        <translation>终止审理</translation>
    </message>
    <message>
        <source>Court action reported</source>
        <translation>起诉、申请撤裁、不予执行</translation>
    </message>
    <message>
        <source>Court result reported</source>
        <translation>裁判结果</translation>
    </message>
    <message>
        <source>Effect certified</source>
        <translation>出具生效证明</translation>
    </message>
    <message>
        <source>Lateness certified</source>
        <translation>出具逾期未裁决证明</translation>
    </message>
    <message>
        <source>Act corrected</source>
        <translation>更正记录</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>调解</translation>
    </message>
    <message>
        <source>Arbitration</source>
        <translation>仲裁</translation>
    </message>
    <message>
        <source>Review of an agreement</source>
        <translation>仲裁审查</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>被申请人</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>第三人</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>劳动者</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>用人单位</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>承包人（包工头）</translation>
    </message>
    <message>
        <source>Dispatching company</source>
        <translation>劳务派遣单位</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Other organisation</source>
        <translation>其他组织</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Migrant worker</source>
        <translation>农民工</translation>
    </message>
    <message>
        <source>Pregnant or nursing worker</source>
        <translation>孕期、产期、哺乳期女职工</translation>
    </message>
    <message>
        <source>Work injury</source>
        <translation>工伤</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>未成年工</translation>
    </message>
    <message>
        <source>Over retirement age</source>
        <translation>超龄劳动者</translation>
    </message>
    <message>
        <source>Platform worker</source>
        <translation>新就业形态劳动者</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>律师</translation>
    </message>
    <message>
        <source>Legal-aid lawyer</source>
        <translation>法律援助律师</translation>
    </message>
    <message>
        <source>Legal worker</source>
        <translation>基层法律服务工作者</translation>
    </message>
    <message>
        <source>Near relative</source>
        <translation>近亲属</translation>
    </message>
    <message>
        <source>Staff of the party</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Trade union</source>
        <translation>工会</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>法定代理人</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>General powers</source>
        <translation>一般授权</translation>
    </message>
    <message>
        <source>Special powers</source>
        <translation>特别授权</translation>
    </message>
    <message>
        <source>Wage arrears</source>
        <translation>劳动报酬</translation>
    </message>
    <message>
        <source>Overtime pay</source>
        <translation>加班工资</translation>
    </message>
    <message>
        <source>Double wage without contract</source>
        <translation>二倍工资</translation>
    </message>
    <message>
        <source>Severance pay</source>
        <translation>经济补偿</translation>
    </message>
    <message>
        <source>Compensation for unlawful dismissal</source>
        <translation>违法解除赔偿金</translation>
    </message>
    <message>
        <source>Pay for unused leave</source>
        <translation>年休假工资</translation>
    </message>
    <message>
        <source>Social insurance</source>
        <translation>社会保险</translation>
    </message>
    <message>
        <source>Work-injury benefits</source>
        <translation>工伤待遇</translation>
    </message>
    <message>
        <source>Confirmation of the labour relation</source>
        <translation>确认劳动关系</translation>
    </message>
    <message>
        <source>Conclusion or change of the contract</source>
        <translation>订立、变更劳动合同</translation>
    </message>
    <message>
        <source>Non-compete</source>
        <translation>竞业限制</translation>
    </message>
    <message>
        <source>Welfare and training</source>
        <translation>福利、培训</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>委派委托</translation>
    </message>
    <message>
        <source>Offered by the centre</source>
        <translation>主动调解</translation>
    </message>
    <message>
        <source>Online platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>热线</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>移送</translation>
    </message>
    <message>
        <source>Entered from a ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>短信、微信</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>书面</translation>
    </message>
    <message>
        <source>Oral</source>
        <translation>口头</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>网上</translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation>调解员</translation>
    </message>
    <message>
        <source>Arbitrator</source>
        <translation>仲裁员</translation>
    </message>
    <message>
        <source>Presiding arbitrator</source>
        <translation>首席仲裁员</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>书记员（内勤）</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>Loss of capacity</source>
        <translation>丧失行为能力</translation>
    </message>
    <message>
        <source>Merger or division</source>
        <translation>合并、分立</translation>
    </message>
    <message>
        <source>Deregistration</source>
        <translation>注销</translation>
    </message>
    <message>
        <source>Bankruptcy</source>
        <translation>破产</translation>
    </message>
    <message>
        <source>Appointed</source>
        <translation>委托</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>解除/驳回</translation>
    </message>
    <message>
        <source>Copy of the application</source>
        <translation>申请书副本</translation>
    </message>
    <message>
        <source>Notice of acceptance</source>
        <translation>受理通知书</translation>
    </message>
    <message>
        <source>Notice of refusal</source>
        <translation>不予受理通知书</translation>
    </message>
    <message>
        <source>Inquiry for consent</source>
        <translation>征求意见书</translation>
    </message>
    <message>
        <source>Notice of the session</source>
        <translation>调解通知书</translation>
    </message>
    <message>
        <source>Settlement agreement</source>
        <translation>调解协议书</translation>
    </message>
    <message>
        <source>Notice of failed mediation</source>
        <translation>调解终止（不成）通知书</translation>
    </message>
    <message>
        <source>Notice to respond</source>
        <translation>应诉通知书</translation>
    </message>
    <message>
        <source>Evidence notice</source>
        <translation>举证通知书</translation>
    </message>
    <message>
        <source>Notice of the tribunal</source>
        <translation>组庭通知书</translation>
    </message>
    <message>
        <source>Single notice in a collective dispute</source>
        <translation>集体争议一次性通知书</translation>
    </message>
    <message>
        <source>Notice of the hearing</source>
        <translation>开庭通知书</translation>
    </message>
    <message>
        <source>Copy of the defence</source>
        <translation>答辩书副本</translation>
    </message>
    <message>
        <source>Changed claims</source>
        <translation>变更后的请求</translation>
    </message>
    <message>
        <source>Copy of the counterclaim</source>
        <translation>反申请书副本</translation>
    </message>
    <message>
        <source>Notice of extension</source>
        <translation>延期通知书</translation>
    </message>
    <message>
        <source>Notice of suspension</source>
        <translation>中止审理通知书</translation>
    </message>
    <message>
        <source>Notice of resumption</source>
        <translation>恢复审理通知书</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定书</translation>
    </message>
    <message>
        <source>Decision to revoke the case</source>
        <translation>撤销案件决定书</translation>
    </message>
    <message>
        <source>Mediation award</source>
        <translation>调解书</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>裁决书</translation>
    </message>
    <message>
        <source>Payment order</source>
        <translation>支付令</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>其他文书</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>直接送达</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>邮寄送达</translation>
    </message>
    <message>
        <source>Left at the place</source>
        <translation>留置送达</translation>
    </message>
    <message>
        <source>Posted at the place</source>
        <translation>张贴送达</translation>
    </message>
    <message>
        <source>Electronic</source>
        <translation>电子送达</translation>
    </message>
    <message>
        <source>Simple means</source>
        <translation>简便方式送达</translation>
    </message>
    <message>
        <source>Commissioned</source>
        <translation>委托送达</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>转交送达</translation>
    </message>
    <message>
        <source>Signed on the spot</source>
        <translation>当场签收</translation>
    </message>
    <message>
        <source>Receipt refused</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>迁移</translation>
    </message>
    <message>
        <source>Unknown at the address</source>
        <translation>查无此人</translation>
    </message>
    <message>
        <source>Nobody signed</source>
        <translation>无人签收</translation>
    </message>
    <message>
        <source>Agreement reached</source>
        <translation>达成协议</translation>
    </message>
    <message>
        <source>Settled between the parties</source>
        <translation>达成和解</translation>
    </message>
    <message>
        <source>No agreement</source>
        <translation>未达成一致</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>By award</source>
        <translation>裁决</translation>
    </message>
    <message>
        <source>By mediation award</source>
        <translation>仲裁调解</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>撤销案件</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>终止审理</translation>
    </message>
    <message>
        <source>Mediation award made after review</source>
        <translation>审查后制作调解书</translation>
    </message>
    <message>
        <source>No mediation award after review</source>
        <translation>审查后不予制作</translation>
    </message>
    <message>
        <source>Employer prevailed</source>
        <translation>用人单位胜诉</translation>
    </message>
    <message>
        <source>Worker prevailed</source>
        <translation>劳动者胜诉</translation>
    </message>
    <message>
        <source>Both in part</source>
        <translation>双方部分胜诉</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未决</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>达成一致</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>未达成</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>Granted in part</source>
        <translation>部分支持</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>驳回/不予受理</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>已分案</translation>
    </message>
    <message>
        <source>At least ten years</source>
        <translation>不少于十年</translation>
    </message>
    <message>
        <source>At least five years</source>
        <translation>不少于五年</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>法院</translation>
    </message>
    <message>
        <source>Party or representative</source>
        <translation>当事人或代理人</translation>
    </message>
    <message>
        <source>Own office</source>
        <translation>本单位</translation>
    </message>
    <message>
        <source>Arbitration tribunal</source>
        <translation>仲裁庭</translation>
    </message>
    <message>
        <source>Arbitration court</source>
        <translation>仲裁委（仲裁院）</translation>
    </message>
    <message>
        <source>People&apos;s court</source>
        <translation>人民法院</translation>
    </message>
    <message>
        <source>Governance centre</source>
        <translation>综治中心</translation>
    </message>
    <message>
        <source>Labour inspection</source>
        <translation>劳动监察</translation>
    </message>
    <message>
        <source>Letters and visits office</source>
        <translation>信访部门</translation>
    </message>
    <message>
        <source>12345 hotline</source>
        <translation>12345热线</translation>
    </message>
    <message>
        <source>Other body</source>
        <translation>其他单位</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Refuses</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>未答复</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>调解成功</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>调解不成</translation>
    </message>
    <message>
        <source>Outside the scope</source>
        <translation>不属受理范围</translation>
    </message>
    <message>
        <source>One side declines</source>
        <translation>一方不同意调解</translation>
    </message>
    <message>
        <source>Already in arbitration or court</source>
        <translation>已申请仲裁或者起诉</translation>
    </message>
    <message>
        <source>Already decided</source>
        <translation>已有生效文书</translation>
    </message>
    <message>
        <source>Filed twice</source>
        <translation>重复申请</translation>
    </message>
    <message>
        <source>One side unwilling</source>
        <translation>一方不愿</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>One side does not wish to go on</source>
        <translation>一方不愿继续</translation>
    </message>
    <message>
        <source>The period is over</source>
        <translation>期限届满</translation>
    </message>
    <message>
        <source>Unlawful or false</source>
        <translation>违法或虚假</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签名盖章</translation>
    </message>
    <message>
        <source>Recorded and confirmed</source>
        <translation>记录并确认</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>转账凭证</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收条</translation>
    </message>
    <message>
        <source>Cash before the mediator</source>
        <translation>当面给付现金</translation>
    </message>
    <message>
        <source>Review by the arbitration court</source>
        <translation>仲裁审查</translation>
    </message>
    <message>
        <source>Judicial confirmation</source>
        <translation>司法确认</translation>
    </message>
    <message>
        <source>Suit on the agreement</source>
        <translation>凭协议起诉</translation>
    </message>
    <message>
        <source>Enforcement</source>
        <translation>申请执行</translation>
    </message>
    <message>
        <source>Complaint to the labour inspection</source>
        <translation>投诉监察</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>发出</translation>
    </message>
    <message>
        <source>Received by the employer</source>
        <translation>用人单位签收</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>提出异议</translation>
    </message>
    <message>
        <source>Procedure ended</source>
        <translation>终结督促程序</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>No jurisdiction</source>
        <translation>不属本委管辖</translation>
    </message>
    <message>
        <source>Already confirmed by a court</source>
        <translation>已司法确认</translation>
    </message>
    <message>
        <source>Mediation award made</source>
        <translation>制作调解书</translation>
    </message>
    <message>
        <source>No mediation award</source>
        <translation>不予制作调解书</translation>
    </message>
    <message>
        <source>Conditions missing</source>
        <translation>不符合申请条件</translation>
    </message>
    <message>
        <source>Decided already</source>
        <translation>已有处理结果</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>合并处理</translation>
    </message>
    <message>
        <source>To be filed separately</source>
        <translation>另行申请</translation>
    </message>
    <message>
        <source>Clear facts and little dispute</source>
        <translation>事实清楚、争议不大</translation>
    </message>
    <message>
        <source>Small amount</source>
        <translation>标的额较小</translation>
    </message>
    <message>
        <source>Both sides agree</source>
        <translation>双方同意</translation>
    </message>
    <message>
        <source>First hearing</source>
        <translation>首次开庭</translation>
    </message>
    <message>
        <source>Continued hearing</source>
        <translation>续庭</translation>
    </message>
    <message>
        <source>Circuit hearing</source>
        <translation>巡回审理</translation>
    </message>
    <message>
        <source>Adjourned</source>
        <translation>休庭</translation>
    </message>
    <message>
        <source>Debate closed</source>
        <translation>辩论终结</translation>
    </message>
    <message>
        <source>Full-time arbitrator</source>
        <translation>专职仲裁员</translation>
    </message>
    <message>
        <source>Part-time arbitrator</source>
        <translation>兼职仲裁员</translation>
    </message>
    <message>
        <source>At the court</source>
        <translation>院内</translation>
    </message>
    <message>
        <source>Local hearing of the branch tribunal</source>
        <translation>分庭自审</translation>
    </message>
    <message>
        <source>The worker died</source>
        <translation>劳动者死亡，等待继承人表态</translation>
    </message>
    <message>
        <source>The worker lost capacity</source>
        <translation>劳动者丧失行为能力</translation>
    </message>
    <message>
        <source>The employer ended without successor</source>
        <translation>用人单位终止，尚未确定承继者</translation>
    </message>
    <message>
        <source>Force majeure</source>
        <translation>不可抗拒的事由</translation>
    </message>
    <message>
        <source>Another case is pending</source>
        <translation>须以其他案件审理结果为依据</translation>
    </message>
    <message>
        <source>Awaiting an appraisal</source>
        <translation>等待工伤认定或者鉴定结论</translation>
    </message>
    <message>
        <source>Should not have been accepted</source>
        <translation>不应受理</translation>
    </message>
    <message>
        <source>Suit filed after the period</source>
        <translation>逾期未裁决且已起诉立案</translation>
    </message>
    <message>
        <source>Heirs renounced</source>
        <translation>继承人放弃</translation>
    </message>
    <message>
        <source>Nobody left</source>
        <translation>无当事人承继</translation>
    </message>
    <message>
        <source>Suit</source>
        <translation>起诉</translation>
    </message>
    <message>
        <source>Application to set aside</source>
        <translation>申请撤销裁决</translation>
    </message>
    <message>
        <source>Application against enforcement</source>
        <translation>申请不予执行</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>判决</translation>
    </message>
    <message>
        <source>Award set aside</source>
        <translation>裁决被撤销</translation>
    </message>
    <message>
        <source>Setting aside refused</source>
        <translation>驳回撤销申请</translation>
    </message>
    <message>
        <source>Not enforced</source>
        <translation>不予执行</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>履行中</translation>
    </message>
    <message>
        <source>Not performed</source>
        <translation>未履行</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>履行完毕</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>已收件</translation>
    </message>
    <message>
        <source>In mediation</source>
        <translation>调解中</translation>
    </message>
    <message>
        <source>Awaiting signatures</source>
        <translation>待签章</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>已结案</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>未受理</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>收件审查</translation>
    </message>
    <message>
        <source>Awaiting supplement</source>
        <translation>待补正</translation>
    </message>
    <message>
        <source>Mediation before acceptance</source>
        <translation>先行调解</translation>
    </message>
    <message>
        <source>Preparing the hearing</source>
        <translation>庭前准备</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>已排期</translation>
    </message>
    <message>
        <source>Heard and not decided</source>
        <translation>待裁决</translation>
    </message>
    <message>
        <source>In commissioned mediation</source>
        <translation>委托调解中</translation>
    </message>
    <message>
        <source>Decided and not served</source>
        <translation>待送达</translation>
    </message>
    <message>
        <source>Decided and served</source>
        <translation>已结案·诉期</translation>
    </message>
    <message>
        <source>In court</source>
        <translation>已诉讼</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>已生效</translation>
    </message>
    <message>
        <source>Superseded by a judgment</source>
        <translation>已被裁判取代</translation>
    </message>
    <message>
        <source>Closed otherwise</source>
        <translation>其他结案</translation>
    </message>
    <message>
        <source>Review received</source>
        <translation>审查收件</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>审查中</translation>
    </message>
    <message>
        <source>Awaiting receipt</source>
        <translation>待签收</translation>
    </message>
    <message>
        <source>Review closed</source>
        <translation>审查已结</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Ended without agreement</source>
        <translation>调解不成</translation>
    </message>
    <message>
        <source>Head of office</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>District manager</source>
        <translation>区县管理</translation>
    </message>
    <message>
        <source>Archivist</source>
        <translation>档案员</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>附件入卷</translation>
    </message>
    <message>
        <source>Limitation paused</source>
        <translation>时效中止</translation>
    </message>
    <message>
        <source>Limitation resumed</source>
        <translation>时效恢复</translation>
    </message>
    <message>
        <source>Deemed service rebutted</source>
        <translation>推翻视为送达</translation>
    </message>
    <message>
        <source>Mediation to be continued</source>
        <translation>继续调解</translation>
    </message>
    <message>
        <source>Hearing to be continued</source>
        <translation>延期开庭</translation>
    </message>
    <message>
        <source>Statutory agent not determined</source>
        <translation>法定代理人未确定</translation>
    </message>
    <message>
        <source>Other just reason</source>
        <translation>其他正当理由</translation>
    </message>
    <message>
        <source>By the court itself</source>
        <translation>本委自行调查</translation>
    </message>
    <message>
        <source>Entrusted to another committee or unit</source>
        <translation>委托其他仲裁委员会或者单位</translation>
    </message>
    <message>
        <source>Recognition of a work injury</source>
        <translation>等待工伤认定</translation>
    </message>
    <message>
        <source>Grading of a disability</source>
        <translation>等待伤残等级鉴定</translation>
    </message>
    <message>
        <source>Judicial appraisal</source>
        <translation>等待司法鉴定</translation>
    </message>
    <message>
        <source>Dismissed as late</source>
        <translation>超过起诉期间，驳回起诉</translation>
    </message>
    <message>
        <source>Dismissed: wrong party</source>
        <translation>主体不适格，驳回起诉</translation>
    </message>
    <message>
        <source>Dismissed: not a labour dispute</source>
        <translation>不属于劳动争议，驳回起诉</translation>
    </message>
    <message>
        <source>Not taken on: the award is final</source>
        <translation>认定为终局裁决，不予受理</translation>
    </message>
    <message>
        <source>Bench note kept</source>
        <translation>合议札记</translation>
    </message>
    <message>
        <source>Evidence received</source>
        <translation>收到证据</translation>
    </message>
    <message>
        <source>Evidence exchanged</source>
        <translation>证据交换</translation>
    </message>
    <message>
        <source>Opinions on evidence</source>
        <translation>质证意见</translation>
    </message>
    <message>
        <source>Evidence returned</source>
        <translation>退还证据</translation>
    </message>
    <message>
        <source>Documentary evidence</source>
        <translation>书证</translation>
    </message>
    <message>
        <source>Physical evidence</source>
        <translation>物证</translation>
    </message>
    <message>
        <source>Audio-visual material</source>
        <translation>视听资料</translation>
    </message>
    <message>
        <source>Electronic data</source>
        <translation>电子数据</translation>
    </message>
    <message>
        <source>Statement of a witness</source>
        <translation>证人证言</translation>
    </message>
    <message>
        <source>Statement of a party</source>
        <translation>当事人陈述</translation>
    </message>
    <message>
        <source>Opinion of an appraisal</source>
        <translation>鉴定意见</translation>
    </message>
    <message>
        <source>Record of an inspection</source>
        <translation>勘验笔录</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原件</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复印件</translation>
    </message>
    <message>
        <source>Copy, compared with the original</source>
        <translation>复印件（与原件核对无异）</translation>
    </message>
    <message>
        <source>No objection</source>
        <translation>无异议</translation>
    </message>
    <message>
        <source>Accepted in part</source>
        <translation>部分认可</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>有异议</translation>
    </message>
    <message>
        <source>Element sheet filled</source>
        <translation>填写要素表</translation>
    </message>
    <message>
        <source>Undisputed</source>
        <translation>无争议</translation>
    </message>
    <message>
        <source>In dispute</source>
        <translation>有争议</translation>
    </message>
    <message>
        <source>Farming, forestry, fishing</source>
        <translation>农、林、牧、渔业</translation>
    </message>
    <message>
        <source>Mining</source>
        <translation>采矿业</translation>
    </message>
    <message>
        <source>Manufacturing</source>
        <translation>制造业</translation>
    </message>
    <message>
        <source>Electricity, heat, gas, water</source>
        <translation>电力、热力、燃气及水生产和供应业</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>建筑业</translation>
    </message>
    <message>
        <source>Wholesale and retail</source>
        <translation>批发和零售业</translation>
    </message>
    <message>
        <source>Transport, storage, post</source>
        <translation>交通运输、仓储和邮政业</translation>
    </message>
    <message>
        <source>Lodging and catering</source>
        <translation>住宿和餐饮业</translation>
    </message>
    <message>
        <source>Information, software</source>
        <translation>信息传输、软件和信息技术服务业</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>金融业</translation>
    </message>
    <message>
        <source>Real estate</source>
        <translation>房地产业</translation>
    </message>
    <message>
        <source>Leasing and business services</source>
        <translation>租赁和商务服务业</translation>
    </message>
    <message>
        <source>Research and technical services</source>
        <translation>科学研究和技术服务业</translation>
    </message>
    <message>
        <source>Water, environment, public facilities</source>
        <translation>水利、环境和公共设施管理业</translation>
    </message>
    <message>
        <source>Household services, repair</source>
        <translation>居民服务、修理和其他服务业</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>教育</translation>
    </message>
    <message>
        <source>Health and social work</source>
        <translation>卫生和社会工作</translation>
    </message>
    <message>
        <source>Culture, sport, entertainment</source>
        <translation>文化、体育和娱乐业</translation>
    </message>
    <message>
        <source>Public administration, organisations</source>
        <translation>公共管理、社会保障和社会组织</translation>
    </message>
    <message>
        <source>International organisations</source>
        <translation>国际组织</translation>
    </message>
</context>
<context>
    <name>Common</name>
    <message>
        <source>A document left or posted at the place counts as served only with photographs or video. Record them and tick that they exist.</source>
        <translation>留置、张贴送达须拍照或录像方视为送达。请留存影像并勾选。</translation>
    </message>
    <message>
        <source>A document may be left or posted only where signing was refused, or where the employer is closed down and ten or more workers are concerned. Serve it in another way.</source>
        <translation>仅在拒绝签收，或用人单位停业且劳动者一方十人以上时，方可留置、张贴送达。请改用其他方式。</translation>
    </message>
    <message>
        <source>An award or mediation award is never served by simple means. Serve it directly or by post.</source>
        <translation>裁决书、调解书不得以简便方式送达。请直接送达或邮寄。</translation>
    </message>
    <message>
        <source>Service by simple means needs the simplified procedure. Serve it directly or by post.</source>
        <translation>简便方式送达仅限简易处理的案件。请直接送达或邮寄。</translation>
    </message>
    <message>
        <source>An award or mediation award may be served electronically only where the office allows it and the recipient has consented in writing. Serve it directly or by post.</source>
        <translation>仅在本单位允许且受送达人书面同意时，方可电子送达裁决书、调解书。请直接送达或邮寄。</translation>
    </message>
    <message>
        <source>%1 has not consented to electronic service in a confirmation of the service address.</source>
        <translation>%1未在送达地址确认书中同意电子送达。</translation>
    </message>
    <message>
        <source>The case is not concluded yet. Record first how it ended.</source>
        <translation>案件尚未结案。请先记录结案方式。</translation>
    </message>
    <message>
        <source>The case ended on %1 (%2); approval cannot give it another day or manner. Correct the act that concluded it, or approve as it stands.</source>
        <translation>本案已于%1结案（%2），审批不能改变结案日和方式。请更正结案记录，或按原样审批。</translation>
    </message>
    <message>
        <source>The correction says nothing new. Give the right day, the right data, or say that it never happened.</source>
        <translation>更正没有新内容。请填写更正后的日期、内容，或注明该事项未发生。</translation>
    </message>
    <message>
        <source>The right data belong to another kind of act (%1). Give data of “%2”.</source>
        <translation>更正内容属于另一种记录（%1）。请填写“%2”的内容。</translation>
    </message>
    <message>
        <source>A correction can only be taken back. Then correct the act itself anew.</source>
        <translation>更正记录只能撤回。撤回后请重新更正原记录。</translation>
    </message>
    <message>
        <source>The act that opened the case cannot be struck out. Correct it, or record that the application was withdrawn.</source>
        <translation>立卷的收件记录不能作废。请更正，或记录撤回申请。</translation>
    </message>
    <message>
        <source>Say why the handler is replaced.</source>
        <translation>请说明更换承办人的理由。</translation>
    </message>
    <message>
        <source>A party joins an accepted mediation only with its own consent. Obtain it and tick it.</source>
        <translation>调解受理后追加当事人须经其本人同意。请取得同意并勾选。</translation>
    </message>
    <message>
        <source>%1 is no longer a party of this case.</source>
        <translation>%1已不是本案当事人。</translation>
    </message>
    <message>
        <source>A party leaves only by its own signature.</source>
        <translation>当事人退出须本人签名。</translation>
    </message>
    <message>
        <source>Nobody would remain on that side. Record instead that the application was withdrawn.</source>
        <translation>该方将无当事人。请改为记录撤回申请。</translation>
    </message>
    <message>
        <source>%1 does not represent anybody in this case. Record the appointment first.</source>
        <translation>%1不是本案代理人。请先记录委托。</translation>
    </message>
    <message>
        <source>No power of attorney is on file for %1.</source>
        <translation>案卷中没有%1的授权委托书。</translation>
    </message>
    <message>
        <source>The special powers of %1 are not listed.</source>
        <translation>%1的特别授权事项未列明。</translation>
    </message>
    <message numerus="yes">
        <source>Three to five delegates are elected; %n were named.</source>
        <translation>
            <numerusform>代表人应为三至五名，现填写%n名。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is not signed by the represented.</source>
        <translation>推举书未经被代表人签名。</translation>
    </message>
    <message>
        <source>It is not said for which documents electronic service was consented to.</source>
        <translation>未注明同意电子送达的文书范围。</translation>
    </message>
    <message>
        <source>It cannot have been received on %1 before it was sent on %2.</source>
        <translation>收到日%1不能早于发出日%2。</translation>
    </message>
    <message>
        <source>Service by publication is barred in the simplified procedure. Convert the case to the ordinary procedure first.</source>
        <translation>简易处理的案件不得公告送达。请先转为一般程序。</translation>
    </message>
    <message>
        <source>Nobody would remain on one side. Leave an applicant and a respondent in this case.</source>
        <translation>一方将无当事人。请在本案中保留申请人和被申请人。</translation>
    </message>
    <message>
        <source>Say who prevailed: the monthly form asks for it.</source>
        <translation>请填写胜诉方：月报需要。</translation>
    </message>
    <message>
        <source>The file is lent out. Record its return first.</source>
        <translation>案卷已借出。请先记录归还。</translation>
    </message>
    <message>
        <source>The loan cannot end before it begins.</source>
        <translation>借阅截止日不能早于借出日。</translation>
    </message>
    <message>
        <source>Parties and their representatives may see the main file only.</source>
        <translation>当事人及其代理人只能查阅正卷。</translation>
    </message>
    <message>
        <source>The file is not lent out.</source>
        <translation>案卷未借出。</translation>
    </message>
    <message>
        <source>The file is to be kept until %1. It may be disposed of after that day.</source>
        <translation>案卷应保存至%1，此后方可销毁。</translation>
    </message>
    <message>
        <source>The act that is to be corrected does not stand in this case.</source>
        <translation>要更正的记录不在本案中。</translation>
    </message>
    <message>
        <source>The right day %1 lies in the future.</source>
        <translation>更正后的日期%1晚于今天。</translation>
    </message>
    <message>
        <source>This correction moves %1. Name a second person who has checked it.</source>
        <translation>此更正将变动：%1。请填写复核人。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 has no special powers (特别授权): nobody but the party may settle, sign an agreement, change or drop a claim.</source>
        <translation>%1没有特别授权：和解、签署协议、变更或放弃请求须由当事人本人进行。</translation>
    </message>
    <message>
        <source>A case with an award is kept for at least ten years.</source>
        <translation>有裁决的案卷，保存期不少于十年。</translation>
    </message>
    <message>
        <source>Corrected so, the case would have ended before it was accepted. %1 Correct that act first.</source>
        <translation>如此更正，案件便在受理之前结案。%1请先更正该记录。</translation>
    </message>
    <message>
        <source>The act that the file is to prove does not stand in this case. Choose one of its acts, or attach the file to the case itself.</source>
        <translation>该附件要证明的行为不在本案中。请选择本案的一项行为，或者把附件附于案件本身。</translation>
    </message>
    <message>
        <source>This file is attached there already, as “%1”.</source>
        <translation>这个文件已经附在该处，名为“%1”。</translation>
    </message>
    <message>
        <source>Limitation is not paused. Record the pause first.</source>
        <translation>时效没有中止。请先记录时效中止。</translation>
    </message>
    <message>
        <source>%1 took effect on %2; the closing can no longer be revoked. Only a court undoes it: record the court&apos;s result.</source>
        <translation>%1已于 %2 生效，结案不能再撤销；只有法院可以撤销。请记录法院的裁判结果。</translation>
    </message>
    <message>
        <source>Say who it is: a name, or a site or trade name.</source>
        <translation>请填写是谁：姓名（名称），或者工地、字号。</translation>
    </message>
    <message>
        <source>A party has one or two agents (民事诉讼法).</source>
        <translation>每一当事人可以委托一至二人为代理人（民事诉讼法）。</translation>
    </message>
    <message>
        <source>A mediation award takes effect only when it is signed for: it is not left or posted at a place, published, or counted as served when it comes back. Where signing is refused, record that the party went back on it; an award follows.</source>
        <translation>调解书经当事人签收才发生法律效力：不得留置、张贴、公告送达，退回的也不视为送达。拒绝签收的，请记录反悔，及时裁决。</translation>
    </message>
    <message>
        <source>Say on which day it was sent, or on which day it was received.</source>
        <translation>请填写发出日，或者收到日。</translation>
    </message>
    <message>
        <source>A mediation award that comes back is not served: it takes effect only when it is signed for. Where signing was refused, record that the party went back on it.</source>
        <translation>退回的调解书不视为送达：经签收才发生法律效力。拒绝签收的，请记录反悔。</translation>
    </message>
    <message>
        <source>Only service that counted as done without a signature can be rebutted: mail that came back, a document left or posted. Name that act.</source>
        <translation>只有未经签收而视为送达的（退回的邮件、留置或张贴的文书）才能推翻。请选择该送达记录。</translation>
    </message>
    <message>
        <source>What was obtained in all, %1, differs from the sum of the claims, %2.</source>
        <translation>结案总额%1与各项请求结果之和%2不一致。</translation>
    </message>
    <message>
        <source>Say who received it for %1: the receipt names who signed.</source>
        <translation>请填写%1的签收人：送达回证应当记明由谁签收。</translation>
    </message>
    <message>
        <source>%1 is not “%2”. Name the paper that was served, or say what this one is.</source>
        <translation>%1 不是“%2”。请填实际送达的文书编号，或者把文书种类改对。</translation>
    </message>
    <message>
        <source>%1 was not issued to %2. Name the copy that was.</source>
        <translation>%1 不是发给%2的。请填发给该当事人的那一份的编号。</translation>
    </message>
    <message>
        <source>%1 was issued on %2, after the day of receipt that is recorded (%3).</source>
        <translation>%1 于 %2 制发，晚于所记的签收日（%3）。</translation>
    </message>
    <message>
        <source>No such award or mediation award stands in this case. Record it before its service.</source>
        <translation>本案没有这份裁决书或者调解书。请先登记裁决书或者调解书，再登记送达。</translation>
    </message>
    <message>
        <source>It cannot have been received on %1: it was made on %2.</source>
        <translation>不可能在 %1 签收：文书是 %2 作出的。</translation>
    </message>
    <message>
        <source>It cannot have been received on %1, before the application was received on %2.</source>
        <translation>不可能在 %1 签收：申请是 %2 才收到的。</translation>
    </message>
    <message>
        <source>The copy of the application cannot have been received on %1: it is served once the case is accepted, which was on %2.</source>
        <translation>申请书副本不可能在 %1 签收：受理以后才送达，本案受理日是 %2。</translation>
    </message>
    <message>
        <source>A mediation award takes effect only when %1 signs for it, or a representative with special powers, or somebody named in the confirmation of the service address; %2 is none of them. Record who signed, or only that it was sent.</source>
        <translation>调解书须由%1本人、特别授权的代理人或者送达地址确认书指定的代收人签收才生效；%2不在其中。请填实际签收人，或者只登记已经寄出。</translation>
    </message>
</context>
<context>
    <name>Elements</name>
    <message>
        <source>“%1” stands on the sheet twice. Put both statements on one line.</source>
        <translation>“%1”在要素表上出现两次。请把双方的陈述写在同一行。</translation>
    </message>
    <message>
        <source>“%1” is undisputed, but nobody says what it is.</source>
        <translation>“%1”记为无争议，但没有人陈述其内容。</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>“%1” points at no file of this case. Attach its scan first, and choose it.</source>
        <translation>“%1”所指的不是本案的附件。请先添加扫描件，再选择它。</translation>
    </message>
    <message>
        <source>The period for evidence of %1 ended on %2: ask why it comes late, and have the tribunal decide whether it is taken.</source>
        <translation>%1的举证期限已于%2届满：请问明逾期理由，由仲裁庭决定是否采纳。</translation>
    </message>
    <message>
        <source>There is another item of evidence numbered %1.</source>
        <translation>已有编号为%1的另一件证据。</translation>
    </message>
    <message>
        <source>Nobody is named who handed it in: it counts as fetched by the office itself.</source>
        <translation>没有写明提交人：视为本机构依职权调取。</translation>
    </message>
    <message>
        <source>%1 was handed in by %2, to whom it now goes as the other side&apos;s.</source>
        <translation>%1是%2提交的，现在作为对方证据交给其本人。</translation>
    </message>
    <message>
        <source>Say what the party says of it: authenticity, legality, relevance, or in words.</source>
        <translation>请写明该方的意见：真实性、合法性、关联性，或者用文字说明。</translation>
    </message>
    <message>
        <source>“%1” was returned on %2 already.</source>
        <translation>“%1”已于%2退还。</translation>
    </message>
    <message>
        <source>“%1” is no original: copies stay in the file.</source>
        <translation>“%1”不是原件：复印件留卷。</translation>
    </message>
    <message>
        <source>“%1” was handed in by %2, and goes to somebody else.</source>
        <translation>“%1”由%2提交，现退给他人。</translation>
    </message>
    <message>
        <source>Choose the item of evidence, or write what was put in at the hearing.</source>
        <translation>请选择证据，或者写明庭上提交的是什么。</translation>
    </message>
</context>
<context>
    <name>Exclusive</name>
    <message>
        <source>“%1” and “%2” stand beside each other, and the law gives only one of them (%3). Ask the parties which.</source>
        <translation>“%1”与“%2”同时约定（支持），依法只能择一（%3）。请问明当事人选择哪一项。</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>The absence stands in the minutes</source>
        <translation>缺席已记入笔录</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺席人</translation>
    </message>
    <message>
        <source>Later instalments fall due on default</source>
        <translation>逾期则其余各期提前到期</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>准许</translation>
    </message>
    <message>
        <source>Act that was wrong</source>
        <translation>被更正的记录</translation>
    </message>
    <message>
        <source>Court action</source>
        <translation>诉讼行为</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所（地址）</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Against whom</source>
        <translation>被申请回避人</translation>
    </message>
    <message>
        <source>Agent for service</source>
        <translation>代收人</translation>
    </message>
    <message>
        <source>Agreement effective on</source>
        <translation>调解协议生效日</translation>
    </message>
    <message>
        <source>Number of the agreement</source>
        <translation>调解协议编号</translation>
    </message>
    <message>
        <source>Site or trade name</source>
        <translation>工地或商号</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Announced at the hearing, in signed minutes</source>
        <translation>已当庭告知并记入签名笔录</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Number of the approval</source>
        <translation>审批表编号</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>审批人</translation>
    </message>
    <message>
        <source>Arbitrator</source>
        <translation>仲裁员</translation>
    </message>
    <message>
        <source>Arbitrators</source>
        <translation>仲裁员</translation>
    </message>
    <message>
        <source>Accepted before the other side consents</source>
        <translation>对方同意前先行受理</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>借阅方</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>提出人（代签人）</translation>
    </message>
    <message>
        <source>Respondent absent</source>
        <translation>缺席裁决</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>代理人身份</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>案号</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>合并的案件</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>案由</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变更事项</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Amount claimed</source>
        <translation>申请金额</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>请求事项</translation>
    </message>
    <message>
        <source>Rights and duties are clear</source>
        <translation>权利义务关系明确</translation>
    </message>
    <message>
        <source>Closing date</source>
        <translation>结案日</translation>
    </message>
    <message>
        <source>Collective dispute</source>
        <translation>集体争议</translation>
    </message>
    <message>
        <source>Complaint to an authority</source>
        <translation>向有关部门投诉</translation>
    </message>
    <message>
        <source>Receipt confirmed</source>
        <translation>已确认收悉</translation>
    </message>
    <message>
        <source>Form of consent</source>
        <translation>同意的形式</translation>
    </message>
    <message>
        <source>Consented</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>Day of consent</source>
        <translation>同意日</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Arbitration court or court</source>
        <translation>仲裁委（法院）</translation>
    </message>
    <message>
        <source>The court was asked</source>
        <translation>已向法院查询</translation>
    </message>
    <message>
        <source>Unified social credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Right data</source>
        <translation>更正后的内容</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>New defence period waived</source>
        <translation>放弃新的答辩期</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>推举的代表人</translation>
    </message>
    <message>
        <source>Performance was demanded from the other side</source>
        <translation>向对方主张权利</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Dropped claims</source>
        <translation>放弃的请求</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>履行期限</translation>
    </message>
    <message>
        <source>Consents to electronic service</source>
        <translation>同意电子送达</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Employed from</source>
        <translation>入职日</translation>
    </message>
    <message>
        <source>Employer closed, ten or more workers</source>
        <translation>单位停业且劳动者十人以上</translation>
    </message>
    <message>
        <source>Employment ended on</source>
        <translation>劳动关系终止日</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Extension of the term</source>
        <translation>延长举证期限</translation>
    </message>
    <message>
        <source>Facts and reasons</source>
        <translation>事实与理由</translation>
    </message>
    <message>
        <source>Which ways failed before</source>
        <translation>已尝试的送达方式</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>档案号</translation>
    </message>
    <message>
        <source>List of papers</source>
        <translation>材料清单</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>申请出具人</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>异议成立</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>准许</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Ground ended on</source>
        <translation>中止事由消除日</translation>
    </message>
    <message>
        <source>Life would suffer badly without it</source>
        <translation>不先予执行将严重影响生活</translation>
    </message>
    <message>
        <source>Heard by</source>
        <translation>审理人员</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>庭次</translation>
    </message>
    <message>
        <source>How it was heard</source>
        <translation>审理方式</translation>
    </message>
    <message>
        <source>How it became known</source>
        <translation>获知途径</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证件号码</translation>
    </message>
    <message>
        <source>Final award</source>
        <translation>终局裁决</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>公开开庭</translation>
    </message>
    <message>
        <source>Signed, sealed or fingerprinted</source>
        <translation>已签名、盖章或捺印</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>履行项</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>协议各项</translation>
    </message>
    <message>
        <source>Filed by both parties</source>
        <translation>双方共同申请</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Last receipt on</source>
        <translation>最后签收日</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>法定代表人（主要负责人）</translation>
    </message>
    <message>
        <source>Title of the legal representative</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Main file only</source>
        <translation>仅正卷</translation>
    </message>
    <message>
        <source>Pages of the main file</source>
        <translation>正卷页数</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Signed by the mediator on</source>
        <translation>调解员签名日</translation>
    </message>
    <message>
        <source>Mediators</source>
        <translation>调解员</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>公告媒体</translation>
    </message>
    <message>
        <source>Method of service</source>
        <translation>送达方式</translation>
    </message>
    <message>
        <source>Minutes signed</source>
        <translation>笔录已签名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名（名称）</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>新案</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>新的开庭日</translation>
    </message>
    <message>
        <source>New end</source>
        <translation>新的届满日</translation>
    </message>
    <message>
        <source>Next on</source>
        <translation>下次日期</translation>
    </message>
    <message>
        <source>Written notice received on</source>
        <translation>书面通知签收日</translation>
    </message>
    <message>
        <source>Notified in writing</source>
        <translation>已书面通知</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Obligee</source>
        <translation>权利人</translation>
    </message>
    <message>
        <source>Obligor</source>
        <translation>义务人</translation>
    </message>
    <message>
        <source>Amount obtained</source>
        <translation>所得金额</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>职业</translation>
    </message>
    <message>
        <source>Claims left out</source>
        <translation>未达成的请求</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Amount open</source>
        <translation>未履行金额</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>所属单位</translation>
    </message>
    <message>
        <source>Comes from case</source>
        <translation>来源案件</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>证明文件</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>部分（先行）</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>To be performed by</source>
        <translation>履行期限</translation>
    </message>
    <message>
        <source>Performed on the spot</source>
        <translation>当场履行</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Serial number of the platform</source>
        <translation>平台流水号</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>通讯地址</translation>
    </message>
    <message>
        <source>Powers</source>
        <translation>代理权限</translation>
    </message>
    <message>
        <source>What the special powers cover</source>
        <translation>特别授权事项</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>到场人</translation>
    </message>
    <message>
        <source>Presiding arbitrator</source>
        <translation>首席仲裁员</translation>
    </message>
    <message>
        <source>Who prevailed</source>
        <translation>胜诉方</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>调解方案</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>签收情况</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收到日</translation>
    </message>
    <message>
        <source>Who received it</source>
        <translation>签收人</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>受送达人</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>陈述</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>已记录（拍照、录像或者笔录）</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>书记员</translation>
    </message>
    <message>
        <source>Reduced claims</source>
        <translation>减少的请求</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>收件登记号</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>救济途径</translation>
    </message>
    <message>
        <source>Reply by</source>
        <translation>答复期限</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Results of the claims</source>
        <translation>各项请求结果</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保存期限</translation>
    </message>
    <message>
        <source>Right date</source>
        <translation>更正后的日期</translation>
    </message>
    <message>
        <source>Infringement known on</source>
        <translation>知道权利被侵害之日</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>诉讼地位（职责）</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>庭室</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>适用范围</translation>
    </message>
    <message>
        <source>Sealed on</source>
        <translation>加盖印章日</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>复核人</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>发出日</translation>
    </message>
    <message>
        <source>Series of cases</source>
        <translation>系列案标记</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>SHA-256 of the document</source>
        <translation>文书校验值</translation>
    </message>
    <message>
        <source>Both consent to shorter notice</source>
        <translation>双方同意缩短通知期</translation>
    </message>
    <message>
        <source>Pages of the side file</source>
        <translation>副卷页数</translation>
    </message>
    <message>
        <source>Refused to sign</source>
        <translation>拒绝签名</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签名盖章</translation>
    </message>
    <message>
        <source>Signed by both</source>
        <translation>双方签名或盖章</translation>
    </message>
    <message>
        <source>Signed by the represented</source>
        <translation>被代表人已签名</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>签发人</translation>
    </message>
    <message>
        <source>Signing was refused</source>
        <translation>拒绝签收</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>案件来源</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>承继人</translation>
    </message>
    <message>
        <source>Suggestion to mediate sent on</source>
        <translation>调解建议书发出日</translation>
    </message>
    <message>
        <source>The judgment takes the award&apos;s place</source>
        <translation>裁判取代裁决</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>参加程序</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>文书模板</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>和解内容</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>To</source>
        <translation>移送至</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>已告知</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇（街道）</translation>
    </message>
    <message>
        <source>Tribunal</source>
        <translation>仲裁庭</translation>
    </message>
    <message>
        <source>Signatures still to come</source>
        <translation>尚待签章</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>It never happened</source>
        <translation>该事项未发生</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>经办人（答复人）</translation>
    </message>
    <message>
        <source>Why not signed</source>
        <translation>未签名的原因</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>联系对象</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>工作单位</translation>
    </message>
    <message>
        <source>Day of the notice of acceptance</source>
        <translation>受理通知书日期</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>大小（字节）</translation>
    </message>
    <message>
        <source>Act that it proves</source>
        <translation>所证明的行为</translation>
    </message>
    <message>
        <source>All signed and sealed on this day</source>
        <translation>当日全部签名盖章</translation>
    </message>
    <message>
        <source>Who attends</source>
        <translation>参加人</translation>
    </message>
    <message>
        <source>Kind of inquiry</source>
        <translation>调查、鉴定种类</translation>
    </message>
    <message>
        <source>Mediation was tried</source>
        <translation>已先行调解</translation>
    </message>
    <message>
        <source>No second person in the office</source>
        <translation>无第二人复核</translation>
    </message>
    <message>
        <source>Only one side has consented</source>
        <translation>仅一方同意</translation>
    </message>
    <message>
        <source>Asked about recusal</source>
        <translation>已询问回避</translation>
    </message>
    <message>
        <source>Rights were told</source>
        <translation>已告知权利义务</translation>
    </message>
    <message>
        <source>Document served</source>
        <translation>送达文书</translation>
    </message>
    <message>
        <source>Service that counted as done</source>
        <translation>视为送达的记录</translation>
    </message>
    <message>
        <source>Address that was used</source>
        <translation>送达所用地址</translation>
    </message>
    <message>
        <source>Debate</source>
        <translation>辩论意见</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>书记员</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>闭庭时间</translation>
    </message>
    <message>
        <source>Heard together with the case</source>
        <translation>与该案合并开庭</translation>
    </message>
    <message>
        <source>Disputed facts</source>
        <translation>争议焦点</translation>
    </message>
    <message>
        <source>Last statements</source>
        <translation>最后陈述</translation>
    </message>
    <message>
        <source>Mail number</source>
        <translation>邮件号码</translation>
    </message>
    <message>
        <source>What mediation came to</source>
        <translation>调解结果</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>时长（分钟）</translation>
    </message>
    <message>
        <source>Next hearing at</source>
        <translation>下次开庭时间</translation>
    </message>
    <message>
        <source>Proof of the notice to who was absent</source>
        <translation>缺席者的通知证明</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>线上</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>庭审发问</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Representatives present</source>
        <translation>到庭代理人</translation>
    </message>
    <message>
        <source>Second server</source>
        <translation>第二送达人</translation>
    </message>
    <message>
        <source>Template of the list</source>
        <translation>文书模板编号</translation>
    </message>
    <message>
        <source>Undisputed facts</source>
        <translation>无争议事实</translation>
    </message>
    <message>
        <source>Did not sign the minutes</source>
        <translation>未在笔录上签名者</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>见证人</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>Mediators not of the staff</source>
        <translation>非本单位调解员</translation>
    </message>
    <message>
        <source>Claims, facts and reasons as read</source>
        <translation>宣读的请求、事实和理由</translation>
    </message>
    <message>
        <source>Defence</source>
        <translation>答辩</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据（逐项）</translation>
    </message>
    <message>
        <source>Opinions on it</source>
        <translation>质证意见</translation>
    </message>
    <message>
        <source>What it is to show</source>
        <translation>证明目的</translation>
    </message>
    <message>
        <source>Mediation applied for on</source>
        <translation>此前申请调解日期</translation>
    </message>
    <message>
        <source>Mediation ended on</source>
        <translation>此前调解结束日期</translation>
    </message>
    <message>
        <source>Kind of hearing</source>
        <translation>开庭种类</translation>
    </message>
    <message>
        <source>How the ground ended</source>
        <translation>中止原因如何消除</translation>
    </message>
    <message>
        <source>What is inquired into</source>
        <translation>调查（鉴定）事项</translation>
    </message>
    <message>
        <source>Document issued</source>
        <translation>制发的文书</translation>
    </message>
    <message>
        <source>What was supplemented</source>
        <translation>补正的内容</translation>
    </message>
    <message>
        <source>Also in the envelope</source>
        <translation>同一信封内的其他文书</translation>
    </message>
    <message>
        <source>Guided at this hearing</source>
        <translation>带教人员</translation>
    </message>
    <message>
        <source>Held for others to watch and learn from</source>
        <translation>观摩庭</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件（扫描件）</translation>
    </message>
    <message>
        <source>Authenticity</source>
        <translation>真实性</translation>
    </message>
    <message>
        <source>Original or copy</source>
        <translation>原件或复印件</translation>
    </message>
    <message>
        <source>Item of evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Kind of evidence</source>
        <translation>证据种类</translation>
    </message>
    <message>
        <source>Name of the evidence</source>
        <translation>证据名称</translation>
    </message>
    <message>
        <source>Number of the evidence</source>
        <translation>证据编号</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>证据来源</translation>
    </message>
    <message>
        <source>Who signed for it</source>
        <translation>签收人</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>给谁</translation>
    </message>
    <message>
        <source>Legality</source>
        <translation>合法性</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>关联性</translation>
    </message>
    <message>
        <source>Handed in by</source>
        <translation>提交人</translation>
    </message>
    <message>
        <source>Disputed or not</source>
        <translation>有无争议</translation>
    </message>
    <message>
        <source>The applicant says</source>
        <translation>申请人陈述</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>The respondent says</source>
        <translation>被申请人陈述</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>要素（逐项）</translation>
    </message>
    <message>
        <source>SHA-256 of the text</source>
        <translation>文本校验值（SHA-256）</translation>
    </message>
    <message>
        <source>Text of the office, version</source>
        <translation>本单位文本，版本</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业门类</translation>
    </message>
</context>
<context>
    <name>Fill</name>
    <message>
        <source>Say for which item was paid: the agreement has several.</source>
        <translation>协议有多项，请注明履行的是哪一项。</translation>
    </message>
    <message>
        <source>Say who owes whom: there are several applicants or respondents.</source>
        <translation>申请人或被申请人不止一个，请注明义务人和权利人。</translation>
    </message>
    <message>
        <source>Say what is owed: an amount, or what is to be done.</source>
        <translation>请填写履行内容：金额，或者应做的事项。</translation>
    </message>
    <message>
        <source>Say by when it is to be performed.</source>
        <translation>请填写履行期限。</translation>
    </message>
    <message>
        <source>Say who mediates: who records this is not a mediator.</source>
        <translation>请写明由谁调解：录入人不是调解员。</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>“%1” of %2 lies before the receipt of the application.</source>
        <translation>%2的“%1”早于收到申请之日。</translation>
    </message>
    <message>
        <source>“%1” of %2 does not fit where it stands: the case was “%3” then.</source>
        <translation>%2的“%1”与当时的阶段不符：案件当时为“%3”。</translation>
    </message>
    <message>
        <source>A correction of %1 was checked by nobody else: the office had no second person.</source>
        <translation>%1 的更正无第二人复核：当日本机构没有其他人员。</translation>
    </message>
</context>
<context>
    <name>LeftOpen</name>
    <message>
        <source>The claim “%1” has no outcome.</source>
        <translation>请求“%1”没有结果。</translation>
    </message>
    <message>
        <source>A hearing is still set for %1.</source>
        <translation>%1的开庭尚未取消或者记录。</translation>
    </message>
    <message>
        <source>No receipt of “%1” by %2 is known.</source>
        <translation>%2尚未签收《%1》。</translation>
    </message>
    <message>
        <source>The period “%1” is open, due on %2.</source>
        <translation>期限“%1”尚未完成，%2届满。</translation>
    </message>
    <message>
        <source>The original of the evidence “%1” was not returned.</source>
        <translation>证据“%1”的原件尚未退还。</translation>
    </message>
</context>
<context>
    <name>Mediation</name>
    <message>
        <source>%1 has not consented to mediation. Record the answer first.</source>
        <translation>%1尚未同意调解。请先记录答复。</translation>
    </message>
    <message>
        <source>%1 has refused mediation; it can hardly be accepted.</source>
        <translation>%1已表示不同意调解，一般不应受理。</translation>
    </message>
    <message>
        <source>%1 has not consented yet; the act is marked “accepted before consent”.</source>
        <translation>%1尚未同意，本记录注明“同意前先行受理”。</translation>
    </message>
    <message>
        <source>The agreement cannot have been signed on %1, before the application was received.</source>
        <translation>协议签署日%1不能早于收到申请之日。</translation>
    </message>
    <message>
        <source>The agreement cannot have been sealed before it was reached.</source>
        <translation>协议盖章日不能早于达成协议之日。</translation>
    </message>
    <message>
        <source>An agreement is made out in three copies.</source>
        <translation>调解协议书一式三份。</translation>
    </message>
    <message>
        <source>Delegates were elected: each represented person must sign the agreement.</source>
        <translation>本案推举了代表人：协议须由每名被代表人签名。</translation>
    </message>
    <message>
        <source>A signature or the seal is missing; the agreement does not bind yet.</source>
        <translation>签名或印章尚缺，协议尚未生效。</translation>
    </message>
    <message>
        <source>Enter the parties and the matter that were referred.</source>
        <translation>请填写移交案件的当事人和争议事项。</translation>
    </message>
    <message>
        <source>The reply cannot be due before the referral was received.</source>
        <translation>反馈期限不能早于收到委托之日。</translation>
    </message>
    <message>
        <source>The applicant must be told in writing, and where to go.</source>
        <translation>应书面通知申请人，并告知可去的途径。</translation>
    </message>
    <message>
        <source>A session is set for a day to come. Record a past one as held.</source>
        <translation>调解时间应为将来的日期。已进行的请记为调解记录。</translation>
    </message>
    <message>
        <source>The period already lasts until %1; agree on a later day.</source>
        <translation>期限本已到%1，请约定更晚的日期。</translation>
    </message>
    <message>
        <source>The period ended on %1; it can be extended only by consent on or before that day. Record that mediation failed because the period is over.</source>
        <translation>期限已于%1届满，延期须在届满前（含当日）同意。请记录因期限届满调解不成。</translation>
    </message>
    <message>
        <source>Only one side has consented; the period moves when both have.</source>
        <translation>仅一方同意；双方同意后期限方可延长。</translation>
    </message>
    <message>
        <source>Only an applicant withdraws the application. If %1 does not wish to go on, record that mediation failed.</source>
        <translation>只有申请人可以撤回申请。%1不愿继续的，请记录调解不成。</translation>
    </message>
    <message>
        <source>The period ends on %1; it is over from the day after. Choose another ground, or wait.</source>
        <translation>期限于%1届满，次日起方为逾期。请另选理由，或等待。</translation>
    </message>
    <message>
        <source>The parties must be told in writing that they may apply for arbitration.</source>
        <translation>应书面告知当事人可以申请仲裁。</translation>
    </message>
    <message>
        <source>Papers are handed to arbitration only with the applicant&apos;s consent.</source>
        <translation>转送仲裁须经申请人同意。</translation>
    </message>
    <message>
        <source>Either everybody signed on this day, or say who signed when: not both.</source>
        <translation>或者勾选“当日全部签名盖章”，或者分别填写签名盖章日期，不能同时填写。</translation>
    </message>
    <message numerus="yes">
        <source>%n items do not say in which manner they are performed.</source>
        <translation>
            <numerusform>%n 项履行内容没有写明履行方式。</numerusform>
        </translation>
    </message>
    <message>
        <source>Say who was present and who was absent.</source>
        <translation>请填写到场和缺席的当事人。</translation>
    </message>
    <message>
        <source>The record says nothing of what the parties stated.</source>
        <translation>笔录没有记载当事人的陈述。</translation>
    </message>
    <message>
        <source>A dispute of new forms of employment is extended by fifteen days at most (人社厅发〔2024〕4号).</source>
        <translation>新就业形态劳动纠纷延长调解最长不超过15日（人社厅发〔2024〕4号）。</translation>
    </message>
    <message>
        <source>It is not recorded that both sides signed, or why not both did.</source>
        <translation>未记录双方已签名盖章，或者未签的原因。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>The printed agreement %1 says %2 where this record says %3. One of the two is wrong.</source>
        <translation>已制发的调解协议书 %1 写的是 %2，这里记的是 %3，两者必有一错。</translation>
    </message>
    <message>
        <source>The time that the court set, until %1, is not moved by consent.</source>
        <translation>法院、仲裁机构确定的期限（至 %1）不因双方同意而变动。</translation>
    </message>
</context>
<context>
    <name>MovedDates</name>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>dates before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>in time → late</source>
        <translation>按期 → 逾期</translation>
    </message>
    <message>
        <source>late → in time</source>
        <translation>逾期 → 按期</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rule and what moved</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Enter an applicant.</source>
        <translation>请填写申请人。</translation>
    </message>
    <message>
        <source>Enter a respondent, as far as known: a site or a boss&apos;s name is enough.</source>
        <translation>请填写被申请人，知道多少填多少：工地或老板姓名即可。</translation>
    </message>
    <message>
        <source>Say what the dispute is about: enter a claim, or facts and reasons.</source>
        <translation>请填写争议事项：请求，或事实与理由。</translation>
    </message>
    <message>
        <source>Two parties have the same identifier.</source>
        <translation>两个当事人使用了同一标识。</translation>
    </message>
    <message>
        <source>A claim belongs to a party that is not in the application.</source>
        <translation>有一项请求的提出人不在申请中。</translation>
    </message>
    <message>
        <source>The applicant&apos;s name is missing.</source>
        <translation>缺少申请人姓名。</translation>
    </message>
    <message>
        <source>The application is not signed, sealed or fingerprinted.</source>
        <translation>申请未签名、盖章或捺印。</translation>
    </message>
    <message>
        <source>The employment ended before it began; compare the dates.</source>
        <translation>劳动关系终止日早于入职日，请核对。</translation>
    </message>
    <message>
        <source>Limitation may have ended on %1 (law art. 27). The case is registered all the same.</source>
        <translation>时效可能已于%1届满（调解仲裁法第27条）。仍予登记。</translation>
    </message>
    <message>
        <source>Limitation ends on %1, in less than 7 days: legal aid may be given first (Legal Aid Law art. 44).</source>
        <translation>时效将于%1届满，不足七日：可先行提供法律援助（法律援助法第44条）。</translation>
    </message>
    <message>
        <source>An oral application is recorded with its time.</source>
        <translation>口头申请应当记录时间。</translation>
    </message>
    <message>
        <source>A worker over retirement age brings wages, rest, safety and work injury here; the other claims go to court (令第56号 art. 19).</source>
        <translation>超龄劳动者的劳动报酬、休息休假、劳动安全卫生、工伤保障争议在此处理；其他请求应向法院起诉（《超龄劳动者基本权益保障暂行规定》第19条）。</translation>
    </message>
    <message>
        <source>Sex: “%1” was entered, by the ID number it is “%2”. Compare it with the paper.</source>
        <translation>性别：录入“%1”，按身份证件号码应为“%2”。请与证件核对。</translation>
    </message>
    <message>
        <source>Birth date: %1 was entered, by the ID number it is %2. Compare it with the paper.</source>
        <translation>出生日期：录入%1，按身份证件号码应为%2。请与证件核对。</translation>
    </message>
    <message>
        <source>The earlier mediation ended before it was applied for; compare the dates.</source>
        <translation>此前的调解在申请之前就结束了，请核对日期。</translation>
    </message>
</context>
<context>
    <name>Performance</name>
    <message>
        <source>The period for this ended on %1; the application may be refused.</source>
        <translation>申请期限已于%1届满，可能不予受理。</translation>
    </message>
    <message>
        <source>An agreement that confirms a labour relation is not reviewed. Choose another remedy.</source>
        <translation>确认劳动关系的协议不予仲裁审查。请选择其他途径。</translation>
    </message>
    <message>
        <source>The agreement has been confirmed by the court; it is not reviewed any more.</source>
        <translation>协议已经司法确认，不再仲裁审查。</translation>
    </message>
    <message>
        <source>A payment order is given only for wages, work-injury medical costs, severance or compensation. Choose another remedy.</source>
        <translation>支付令仅适用于劳动报酬、工伤医疗费、经济补偿或赔偿金。请选择其他途径。</translation>
    </message>
    <message>
        <source>A suit on the agreement is open for wages alone, or after the court has ended the payment-order procedure. Apply for arbitration instead.</source>
        <translation>仅涉及劳动报酬，或法院终结督促程序后，方可凭协议直接起诉。请申请仲裁。</translation>
    </message>
    <message>
        <source>An agreement is amended only by the signatures of both sides.</source>
        <translation>变更协议须双方签名或盖章。</translation>
    </message>
    <message>
        <source>Enter the amount that was paid.</source>
        <translation>请填写履行金额。</translation>
    </message>
    <message>
        <source>Only %1 was still open; %2 is recorded.</source>
        <translation>尚欠%1，记录为%2。</translation>
    </message>
    <message>
        <source>%1 was open until now and counts as performed on this day.</source>
        <translation>此前尚欠%1，按当日履行完毕计。</translation>
    </message>
    <message>
        <source>Nothing of it was due before %1; there is no default yet.</source>
        <translation>%1之前没有到期项，尚不构成不履行。</translation>
    </message>
    <message>
        <source>The parties must be told in writing which remedies are open.</source>
        <translation>应书面告知可选择的救济途径。</translation>
    </message>
    <message>
        <source>“%1” was not pursued in this case. Record that first.</source>
        <translation>本案未记录“%1”。请先记录。</translation>
    </message>
    <message>
        <source>%1 is still open: say by what it is proven that it was paid.</source>
        <translation>尚欠%1：请填写履行的凭证。</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>“%1” is missing. Fill it in.</source>
        <translation>缺少“%1”。请填写。</translation>
    </message>
    <message>
        <source>“%1” (%2) lies in the future.</source>
        <translation>“%1”（%2）晚于今天。</translation>
    </message>
    <message>
        <source>“%1” names somebody or something that does not stand in this case.</source>
        <translation>“%1”所指不在本案中。</translation>
    </message>
    <message>
        <source>Enter the day of the act.</source>
        <translation>请填写日期。</translation>
    </message>
    <message>
        <source>%1 lies in the future; today is %2. Enter the day on which it happened.</source>
        <translation>%1晚于今天（%2）。请填写实际发生日。</translation>
    </message>
    <message>
        <source>%1 lies before the receipt of the application on %2. Correct one of the two.</source>
        <translation>%1早于收到申请之日%2。请核对两者。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>“%1” cannot follow now: the case is “%2”. What may follow: %3.</source>
        <translation>现在不能记录“%1”：案件为“%2”。可以记录：%3。</translation>
    </message>
    <message>
        <source>Dated %1, this does not fit what the case already holds. %2</source>
        <translation>日期为%1时与案卷已有记录不符。%2</translation>
    </message>
    <message>
        <source>“%1” does not open a case. Register the application first.</source>
        <translation>“%1”不能立卷。请先登记申请。</translation>
    </message>
    <message>
        <source>“%1” (%2) lies before %3. Type the year with its four digits.</source>
        <translation>“%1”（%2）早于 %3 年。请输入四位数的年份。</translation>
    </message>
    <message>
        <source>The day of the act</source>
        <translation>本行为的日期</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>The agreement cannot take effect after the request for its review.</source>
        <translation>协议生效日不能晚于申请审查之日。</translation>
    </message>
    <message>
        <source>The request should have been filed by %1: it is to be refused as late.</source>
        <translation>应于%1前申请：逾期应不予受理。</translation>
    </message>
    <message>
        <source>Both sides must file together; have the other side join.</source>
        <translation>应由双方共同申请；请让对方一并申请。</translation>
    </message>
    <message>
        <source>No papers of identity and qualification are listed.</source>
        <translation>未列明身份证明、资格证明。</translation>
    </message>
    <message>
        <source>Only both sides together can ask for a review. Correct the filing once the other side has joined.</source>
        <translation>仲裁审查须双方共同申请。对方加入后请更正收件记录。</translation>
    </message>
    <message>
        <source>The request was filed on %1, after the period had ended on %2. It is to be refused.</source>
        <translation>申请日为%1，期限已于%2届满，应不予受理。</translation>
    </message>
    <message>
        <source>An agreement that confirms a labour relation is not reviewed. The request is to be refused.</source>
        <translation>确认劳动关系的协议不予审查，应不予受理。</translation>
    </message>
    <message>
        <source>The request came in time: the period ended on %1. Choose another ground.</source>
        <translation>申请未逾期：期限于%1届满。请另选理由。</translation>
    </message>
    <message>
        <source>No claim of this case confirms a labour relation.</source>
        <translation>本案没有确认劳动关系的请求。</translation>
    </message>
    <message>
        <source>The review has been extended already; it can be extended once, by five working days.</source>
        <translation>审查已延长；只能延长一次，五个工作日。</translation>
    </message>
    <message>
        <source>The period ended on %1; it can be extended only before it ends.</source>
        <translation>期限已于%1届满；须在届满前延长。</translation>
    </message>
    <message>
        <source>Say why no mediation award is made: the parties are told in writing.</source>
        <translation>请填写不予制作调解书的理由：应书面通知当事人。</translation>
    </message>
    <message>
        <source>The review has ended; until both sides have received the mediation award it can only be withdrawn.</source>
        <translation>审查已结束；双方签收调解书前只能撤回。</translation>
    </message>
    <message>
        <source>This party has received the mediation award already.</source>
        <translation>该当事人已签收调解书。</translation>
    </message>
</context>
</TS>
