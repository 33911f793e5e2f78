<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>Act</name>
    <message numerus="yes">
        <source>Late entry, %n day(s)</source>
        <translation>
            <numerusform>遲錄 %n 日</numerusform>
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
        <translation>%1：未說明</translation>
    </message>
</context>
<context>
    <name>ActData</name>
    <message>
        <source>%1: write the right data as {&quot;kind&quot;: ..., &quot;data&quot;: {...}}, not “%2”.</source>
        <translation>%1：更正後的內容應寫成 {&quot;kind&quot;: ..., &quot;data&quot;: {...}}，而不是“%2”。</translation>
    </message>
    <message>
        <source>%1: correct the act itself, not its correction.</source>
        <translation>%1：請直接更正原記錄，而不是更正其更正記錄。</translation>
    </message>
    <message>
        <source>“%1” cannot be stored as it was given. Enter it again.</source>
        <translation>“%1”無法按所填內容儲存。請重新填寫。</translation>
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
        <translation>行為日期</translation>
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
        <translation>已被申請回避或決定迴避的人員不得參與本案。請記錄迴避決定，或重新組庭。</translation>
    </message>
    <message>
        <source>The application does not say of %1: %2. Ask for everything that is missing at once.</source>
        <translation>申請書未寫明%1的：%2。請一次性告知全部補正事項。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>The period may be extended by one to fifteen days in all; %n were approved before.</source>
        <translation>
            <numerusform>延期合計一至十五日；此前已批准%n日。</numerusform>
        </translation>
    </message>
    <message>
        <source>The period has been extended already. It can be extended again only after a restart.</source>
        <translation>審限已延長過；重新計算後方可再次延長。</translation>
    </message>
    <message>
        <source>Notice of this hearing can no longer be given in time: it would have to arrive by %1.</source>
        <translation>開庭通知已不能按期送達：應於%1前送達。</translation>
    </message>
    <message>
        <source>By the strict reading notice of this hearing should have arrived by %1; by the lenient one it may arrive until %2.</source>
        <translation>按從嚴理解，開庭通知應於%1前送達；按從寬理解，可在%2前送達。</translation>
    </message>
    <message>
        <source>%1 has not received the copy of the application; the defence period starts with it.</source>
        <translation>%1尚未收到申請書副本，答辯期自收到起算。</translation>
    </message>
    <message>
        <source>The defence period of %1 ends on %2, not before the hearing.</source>
        <translation>%1的答辯期於%2屆滿，不早於開庭日。</translation>
    </message>
    <message>
        <source>No such hearing is set. Record the setting of the hearing first.</source>
        <translation>沒有該次開庭。請先記錄排期開庭。</translation>
    </message>
    <message>
        <source>Nothing proves that the written notice of the hearing reached %1; notice by simple means counts only once it is confirmed. Record its service, or set the hearing anew.</source>
        <translation>沒有證據證明書面開庭通知已送達%1；簡便方式通知須經確認方有效。請記錄送達，或重新排期。</translation>
    </message>
    <message>
        <source>No service of the hearing&apos;s notice on %1 is recorded.</source>
        <translation>沒有向%1送達開庭通知的記錄。</translation>
    </message>
    <message>
        <source>Claims that are decided finally and claims that are not need separate awards. Record one award for each.</source>
        <translation>終局與非終局事項應分別製作裁決書。請分別記錄。</translation>
    </message>
    <message>
        <source>The award %1 is recorded already. Correct that act, or give the other award its own number.</source>
        <translation>裁決書%1已記錄。請更正該記錄，或另行編號。</translation>
    </message>
    <message>
        <source>Every claim of this case has been decided.</source>
        <translation>本案各項請求均已裁決。</translation>
    </message>
    <message>
        <source>One of these claims has been decided already. Name only claims that are open.</source>
        <translation>其中一項請求已裁決。請只填寫未決請求。</translation>
    </message>
    <message>
        <source>The award gives a result for a claim that it does not cover.</source>
        <translation>裁決結果涉及其未涵蓋的請求。</translation>
    </message>
    <message>
        <source>No tribunal has been recorded for this case.</source>
        <translation>本案沒有組庭記錄。</translation>
    </message>
    <message>
        <source>Somebody signed the award who is not of the tribunal that was composed.</source>
        <translation>裁決書署名人員不在仲裁庭組成人員之列。</translation>
    </message>
    <message>
        <source>A counterclaim awaits a decision.</source>
        <translation>反申請尚待決定。</translation>
    </message>
    <message>
        <source>Only a final award can be set aside; %1 is not final.</source>
        <translation>只有終局裁決可以申請撤銷；%1不是終局裁決。</translation>
    </message>
    <message>
        <source>Against the final award %1 the employer cannot sue, only have it set aside.</source>
        <translation>對終局裁決%1，用人單位不能起訴，只能申請撤銷。</translation>
    </message>
    <message>
        <source>A worker&apos;s suit is pending: it bars the employer from having the award set aside.</source>
        <translation>勞動者已起訴，用人單位不得申請撤銷裁決。</translation>
    </message>
    <message>
        <source>The period for this against %1 ended on %2.</source>
        <translation>對%1的該項期限已於%2屆滿。</translation>
    </message>
    <message>
        <source>A court has taken %1 out of effect; nothing certifies it.</source>
        <translation>%1已被法院裁判取代，不能出具生效證明。</translation>
    </message>
    <message>
        <source>%1 is not effective: it takes effect once every period to sue is over and no suit is reported.</source>
        <translation>%1尚未生效：起訴期限全部屆滿且無起訴後方生效。</translation>
    </message>
    <message>
        <source>A suit against %1 may still be in the mail until %2. Ask the court.</source>
        <translation>針對%1的起訴在%2前可能仍在郵寄途中。請向法院查詢。</translation>
    </message>
    <message>
        <source>%1 is the applicant; a defence comes from the other side.</source>
        <translation>%1是申請人，答辯應由對方提出。</translation>
    </message>
    <message>
        <source>%1 is not a respondent of this case.</source>
        <translation>%1不是本案被申請人。</translation>
    </message>
    <message numerus="yes">
        <source>One copy of the application is needed for each of %n respondents.</source>
        <translation>
            <numerusform>應按%n名被申請人的人數提交申請書副本。</numerusform>
        </translation>
    </message>
    <message>
        <source>A supplement was asked for before; the whole list is to be told at once.</source>
        <translation>此前已告知補正；補正事項應一次性告知。</translation>
    </message>
    <message>
        <source>No claim is recorded: the award could not be tested against any.</source>
        <translation>沒有請求事項，裁決將無從核對。</translation>
    </message>
    <message>
        <source>Say which arbitration court is competent: the applicant is to be told.</source>
        <translation>請填寫有管轄權的仲裁委，應告知申請人。</translation>
    </message>
    <message>
        <source>The defence period ended on %1; a late defence does not stop the proceedings.</source>
        <translation>答辯期已於%1屆滿；逾期答辯不影響程序。</translation>
    </message>
    <message>
        <source>A defence period can be shortened, not lengthened; it ends on %1.</source>
        <translation>答辯期只能縮短，不能延長；屆滿日為%1。</translation>
    </message>
    <message>
        <source>Outside the simplified procedure only the respondent&apos;s own statement shortens the defence period.</source>
        <translation>非簡易處理的，須被申請人本人表示方可縮短答辯期。</translation>
    </message>
    <message>
        <source>The evidence period cannot end before it is set.</source>
        <translation>舉證期限不能早於指定之日屆滿。</translation>
    </message>
    <message>
        <source>No evidence period has been set. Set one first.</source>
        <translation>尚未指定舉證期限。請先指定。</translation>
    </message>
    <message>
        <source>The evidence period was over on %1, before it was extended.</source>
        <translation>舉證期限在延長前已於%1屆滿。</translation>
    </message>
    <message>
        <source>The objection comes after the defence period: it is noted and does not stop the proceedings.</source>
        <translation>管轄異議逾期提出：予以記錄，不影響程序。</translation>
    </message>
    <message>
        <source>Nobody has objected to the jurisdiction. Record the objection first.</source>
        <translation>沒有管轄異議。請先記錄異議。</translation>
    </message>
    <message>
        <source>The counterclaim comes after the defence period: it is to be filed as a case of its own.</source>
        <translation>反申請逾答辯期提出：應另行申請。</translation>
    </message>
    <message>
        <source>No counterclaim awaits a decision. Record the counterclaim first.</source>
        <translation>沒有待決定的反申請。請先記錄反申請。</translation>
    </message>
    <message>
        <source>The counterclaim was filed after the defence period; the rules send it to a case of its own.</source>
        <translation>反申請逾答辯期提出，按規則應另行申請。</translation>
    </message>
    <message>
        <source>Claims can be added or changed only until the evidence period ends; it ended on %1. The applicant may file them as a new case.</source>
        <translation>增加、變更請求須在舉證期限屆滿前提出；期限已於%1屆滿。申請人可另行申請。</translation>
    </message>
    <message>
        <source>No change of claims awaits a decision. Record the request first.</source>
        <translation>沒有待決定的請求變更。請先記錄變更申請。</translation>
    </message>
    <message>
        <source>Name the claims that are dropped or reduced.</source>
        <translation>請填寫放棄或減少的請求。</translation>
    </message>
    <message>
        <source>A claim that grows or is new is a change of claims: record the request for it.</source>
        <translation>增加或新提的請求屬於變更請求：請記錄增加、變更請求。</translation>
    </message>
    <message>
        <source>No claim would be left. Record instead that the application was withdrawn.</source>
        <translation>將沒有請求。請改為記錄撤回申請。</translation>
    </message>
    <message>
        <source>The case is handled simply already.</source>
        <translation>本案已是簡易處理。</translation>
    </message>
    <message>
        <source>A case whose respondent cannot be found and is served by publication may not be handled simply.</source>
        <translation>被申請人下落不明需公告送達的案件，不得簡易處理。</translation>
    </message>
    <message>
        <source>The parties have not been told of the simplified procedure.</source>
        <translation>未告知當事人適用簡易處理。</translation>
    </message>
    <message>
        <source>The case is not handled simply.</source>
        <translation>本案不是簡易處理。</translation>
    </message>
    <message>
        <source>The period is over; a case is converted before it ends.</source>
        <translation>審限已屆滿；轉換程序應在屆滿前。</translation>
    </message>
    <message>
        <source>A tribunal has one or three arbitrators.</source>
        <translation>仲裁庭由一名或三名仲裁員組成。</translation>
    </message>
    <message>
        <source>The recorder may not be an arbitrator of the same case. Name somebody else.</source>
        <translation>書記員不得由本案仲裁員擔任。請另行指定。</translation>
    </message>
    <message>
        <source>The presiding arbitrator must be one of the arbitrators.</source>
        <translation>首席仲裁員應為仲裁員之一。</translation>
    </message>
    <message>
        <source>One of the arbitrators was recused or is to be. Name somebody else, or decide first.</source>
        <translation>有仲裁員已迴避或被申請回避。請另行指定，或先作決定。</translation>
    </message>
    <message>
        <source>A collective case that is handled simply may have one arbitrator; some read the rules more strictly.</source>
        <translation>簡易處理的集體爭議可由一名仲裁員獨任；也有從嚴理解。</translation>
    </message>
    <message>
        <source>A case of ten or more workers with a common claim has three arbitrators.</source>
        <translation>十人以上且有共同請求的案件由三名仲裁員組成仲裁庭。</translation>
    </message>
    <message>
        <source>The person is not of the tribunal.</source>
        <translation>該人員不是仲裁庭組成人員。</translation>
    </message>
    <message>
        <source>No recusal awaits a decision. Record the request first.</source>
        <translation>沒有待決定的迴避申請。請先記錄申請。</translation>
    </message>
    <message>
        <source>A hearing is set for a day to come, not for %1.</source>
        <translation>開庭應排在將來的日期，而不是%1。</translation>
    </message>
    <message>
        <source>Shorter notice rests on the recorded consent of both sides.</source>
        <translation>縮短通知期須有雙方同意的記錄。</translation>
    </message>
    <message>
        <source>Shorter notice by consent is known to the simplified procedure alone.</source>
        <translation>經同意縮短通知期僅限簡易處理。</translation>
    </message>
    <message>
        <source>The request comes later than three days before the hearing (%1).</source>
        <translation>延期申請晚於開庭三日前（%1）。</translation>
    </message>
    <message>
        <source>The hearing was set for %1 and held on %2.</source>
        <translation>原定%1開庭，實際%2開庭。</translation>
    </message>
    <message>
        <source>A counterclaim or a change of claims awaits a decision.</source>
        <translation>反申請或請求變更尚待決定。</translation>
    </message>
    <message>
        <source>An extension counts only if it was approved by %1, the last day of the period; this one is of %2.</source>
        <translation>延期須在審限最後一日%1前（含當日）批准；本次為%2。</translation>
    </message>
    <message>
        <source>The written notice of the extension is missing for %1.</source>
        <translation>缺少對%1的書面延期通知。</translation>
    </message>
    <message numerus="yes">
        <source>The ground of the suspension had ended %n days before; the proceedings are to be resumed at once.</source>
        <translation>
            <numerusform>中止事由已消除%n日；應及時恢復審理。</numerusform>
        </translation>
    </message>
    <message>
        <source>Advance enforcement needs both: a clear right, and serious hardship of the applicant without it.</source>
        <translation>先予執行須同時具備：權利義務關係明確，且不先予執行將嚴重影響申請人的生活。</translation>
    </message>
    <message>
        <source>A mediation award can be repudiated only before both sides have received it; none is on its way.</source>
        <translation>調解書僅在雙方簽收前可以反悔；現無待簽收的調解書。</translation>
    </message>
    <message>
        <source>The joined counterclaim lives on and keeps the case open.</source>
        <translation>合併的反申請繼續審理，案件不結案。</translation>
    </message>
    <message>
        <source>The minutes must note that the applicant was absent or left. Note it first.</source>
        <translation>筆錄須記明申請人未到庭或中途退庭。請先記明。</translation>
    </message>
    <message>
        <source>Name the claims that the partial award decides.</source>
        <translation>請填寫先行裁決的請求。</translation>
    </message>
    <message>
        <source>There is no such award to correct.</source>
        <translation>沒有可補正的該裁決書。</translation>
    </message>
    <message>
        <source>Proceedings end for lateness only where a party has sued. Record first that the suit was filed.</source>
        <translation>逾期終止審理須當事人已起訴立案。請先記錄起訴。</translation>
    </message>
    <message>
        <source>The suit was filed before the period was over on %1; the case goes on.</source>
        <translation>起訴早於審限屆滿日%1，案件繼續審理。</translation>
    </message>
    <message>
        <source>The award has not reached %1 yet. Record its service first.</source>
        <translation>裁決書尚未送達%1。請先記錄送達。</translation>
    </message>
    <message>
        <source>No such action is pending in court. Record first that it was filed.</source>
        <translation>沒有該項未結訴訟。請先記錄。</translation>
    </message>
    <message>
        <source>There is no award or mediation award whose effect could be certified.</source>
        <translation>沒有可出具生效證明的裁決書或調解書。</translation>
    </message>
    <message>
        <source>The period for the award ends on %1; lateness can be certified after that day.</source>
        <translation>審限於%1屆滿，此後方可出具逾期證明。</translation>
    </message>
    <message>
        <source>The period for the award has not begun.</source>
        <translation>審限尚未起算。</translation>
    </message>
    <message numerus="yes">
        <source>The award says nothing of %n claims that it covers. Give a result for each.</source>
        <translation>
            <numerusform>裁決涉及的 %n 項請求沒有裁決結果。請逐項填寫。</numerusform>
        </translation>
    </message>
    <message>
        <source>The award does not say whether it is final; a court will decide it (解释一18). It counts as not final.</source>
        <translation>裁決未載明是否為終局裁決，將由法院審查認定（解釋（一）第18條）；目前按非終局裁決處理。</translation>
    </message>
    <message>
        <source>Enter the amount that is to be enforced in advance.</source>
        <translation>請填寫先予執行的金額。</translation>
    </message>
    <message>
        <source>Say who inquires: two persons go.</source>
        <translation>請填寫調查人：應由兩人進行。</translation>
    </message>
    <message>
        <source>Say who approved: the case is accepted on the day of that signature.</source>
        <translation>請填寫審批人：受理日為其簽署立案審批表之日。</translation>
    </message>
    <message>
        <source>It is not recorded that the parties were told their rights and asked about recusal.</source>
        <translation>未記錄已告知權利義務並詢問是否申請回避。</translation>
    </message>
    <message>
        <source>It is not recorded that mediation was tried before the award.</source>
        <translation>未記錄裁決前已先行調解。</translation>
    </message>
    <message>
        <source>It is not recorded that the minutes were signed, or who refused to.</source>
        <translation>未記錄庭審筆錄已簽名，或者何人拒絕簽名。</translation>
    </message>
    <message>
        <source>It is not recorded who heard the case and how: the table of branch tribunals asks for it.</source>
        <translation>未記錄由何人（專職、兼職）以何種方式（院內、分庭自審、巡回）開庭：派出庭統計表需要。</translation>
    </message>
    <message>
        <source>The notice states time and place of the hearing: enter both.</source>
        <translation>開庭通知應載明開庭時間和地點：請填寫。</translation>
    </message>
    <message>
        <source>Say who was present and who was absent.</source>
        <translation>請填寫到場和缺席的當事人。</translation>
    </message>
</context>
<context>
    <name>CaseFile</name>
    <message>
        <source>(name not known)</source>
        <translation>（姓名不詳）</translation>
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
        <translation>指定/更換承辦人</translation>
    </message>
    <message>
        <source>Party added</source>
        <translation>追加當事人</translation>
    </message>
    <message>
        <source>Party succeeded</source>
        <translation>承繼、變更當事人</translation>
    </message>
    <message>
        <source>Party withdrew</source>
        <translation>部分當事人退出</translation>
    </message>
    <message>
        <source>Representative changed</source>
        <translation>委託、變更、解除代理人</translation>
    </message>
    <message>
        <source>Delegates elected</source>
        <translation>推舉代表人</translation>
    </message>
    <message>
        <source>Service address confirmed</source>
        <translation>送達地址確認</translation>
    </message>
    <message>
        <source>Document issued</source>
        <translation>制發文書</translation>
    </message>
    <message>
        <source>Document served</source>
        <translation>送達</translation>
    </message>
    <message>
        <source>Service failed</source>
        <translation>退回、送達未果</translation>
    </message>
    <message>
        <source>Publication started</source>
        <translation>公告送達</translation>
    </message>
    <message>
        <source>Cases joined</source>
        <translation>合併處理</translation>
    </message>
    <message>
        <source>Case split</source>
        <translation>分案</translation>
    </message>
    <message>
        <source>Contact logged</source>
        <translation>聯繫、催辦、接待記錄</translation>
    </message>
    <message>
        <source>Closing approved</source>
        <translation>結案審批</translation>
    </message>
    <message>
        <source>Closing revoked</source>
        <translation>撤銷結案</translation>
    </message>
    <message>
        <source>File archived</source>
        <translation>歸檔</translation>
    </message>
    <message>
        <source>File lent</source>
        <translation>借閱調卷</translation>
    </message>
    <message>
        <source>File returned</source>
        <translation>歸還</translation>
    </message>
    <message>
        <source>File disposed</source>
        <translation>銷燬</translation>
    </message>
    <message>
        <source>Referral received</source>
        <translation>接受委派、委託、移交</translation>
    </message>
    <message>
        <source>Referral answered</source>
        <translation>反饋</translation>
    </message>
    <message>
        <source>Mediation applied</source>
        <translation>收到調解申請</translation>
    </message>
    <message>
        <source>Mediation offered</source>
        <translation>主動調解</translation>
    </message>
    <message>
        <source>Consent requested</source>
        <translation>徵求被申請人意見</translation>
    </message>
    <message>
        <source>Consent answered</source>
        <translation>被申請人答復</translation>
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
        <translation>確定調解時間</translation>
    </message>
    <message>
        <source>Session held</source>
        <translation>調解記錄</translation>
    </message>
    <message>
        <source>Mediation extended</source>
        <translation>雙方同意延期</translation>
    </message>
    <message>
        <source>Agreement signed</source>
        <translation>達成調解協議</translation>
    </message>
    <message>
        <source>Private settlement reached</source>
        <translation>達成和解</translation>
    </message>
    <message>
        <source>Mediation withdrawn</source>
        <translation>撤回調解申請</translation>
    </message>
    <message>
        <source>Mediation failed</source>
        <translation>調解不成、終止調解</translation>
    </message>
    <message>
        <source>Handed to arbitration</source>
        <translation>移交、轉送仲裁</translation>
    </message>
    <message>
        <source>Agreement amended</source>
        <translation>補充、變更協議</translation>
    </message>
    <message>
        <source>Payment recorded</source>
        <translation>履行記錄</translation>
    </message>
    <message>
        <source>Performance completed</source>
        <translation>履行完畢</translation>
    </message>
    <message>
        <source>Default recorded</source>
        <translation>不履行記錄</translation>
    </message>
    <message>
        <source>Remedy pursued</source>
        <translation>後續救濟</translation>
    </message>
    <message>
        <source>Remedy result</source>
        <translation>後續救濟結果</translation>
    </message>
    <message>
        <source>Review filed</source>
        <translation>收到仲裁審查申請</translation>
    </message>
    <message>
        <source>Review accepted</source>
        <translation>受理仲裁審查申請</translation>
    </message>
    <message>
        <source>Review refused</source>
        <translation>不予受理仲裁審查申請</translation>
    </message>
    <message>
        <source>Review extended</source>
        <translation>延長仲裁審查</translation>
    </message>
    <message>
        <source>Review concluded</source>
        <translation>審查結束</translation>
    </message>
    <message>
        <source>Review award signed</source>
        <translation>調解書籤收</translation>
    </message>
    <message>
        <source>Arbitration filed</source>
        <translation>收到仲裁申請</translation>
    </message>
    <message>
        <source>Supplement requested</source>
        <translation>補正告知</translation>
    </message>
    <message>
        <source>Supplement received</source>
        <translation>補正</translation>
    </message>
    <message>
        <source>Pre mediation agreed</source>
        <translation>同意先行調解（暫緩受理）</translation>
    </message>
    <message>
        <source>Pre mediation ended</source>
        <translation>先行調解結束</translation>
    </message>
    <message>
        <source>Arbitration accepted</source>
        <translation>立案受理</translation>
    </message>
    <message>
        <source>Arbitration refused</source>
        <translation>不予受理/告知管轄</translation>
    </message>
    <message>
        <source>Defence received</source>
        <translation>收到答辯</translation>
    </message>
    <message>
        <source>Defence term waived</source>
        <translation>縮短、放棄答辯期</translation>
    </message>
    <message>
        <source>Evidence term set</source>
        <translation>指定、延長舉證期限</translation>
    </message>
    <message>
        <source>Jurisdiction objected</source>
        <translation>管轄異議</translation>
    </message>
    <message>
        <source>Jurisdiction decided</source>
        <translation>管轄異議決定</translation>
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
        <translation>反申請</translation>
    </message>
    <message>
        <source>Counterclaim decided</source>
        <translation>反申請決定</translation>
    </message>
    <message>
        <source>Claims change requested</source>
        <translation>增加、變更請求</translation>
    </message>
    <message>
        <source>Claims change decided</source>
        <translation>增加、變更請求決定</translation>
    </message>
    <message>
        <source>Claims reduced</source>
        <translation>減少、放棄請求</translation>
    </message>
    <message>
        <source>Simplified chosen</source>
        <translation>簡易處理</translation>
    </message>
    <message>
        <source>Converted to ordinary</source>
        <translation>轉一般程序</translation>
    </message>
    <message>
        <source>Tribunal composed</source>
        <translation>組庭、重新組庭</translation>
    </message>
    <message>
        <source>Recusal requested</source>
        <translation>迴避申請</translation>
    </message>
    <message>
        <source>Recusal decided</source>
        <translation>迴避決定</translation>
    </message>
    <message>
        <source>Hearing set</source>
        <translation>排期開庭</translation>
    </message>
    <message>
        <source>Hearing cancelled</source>
        <translation>取消開庭</translation>
    </message>
    <message>
        <source>Postponement requested</source>
        <translation>申請延期開庭</translation>
    </message>
    <message>
        <source>Postponement decided</source>
        <translation>延期開庭決定</translation>
    </message>
    <message>
        <source>Hearing held</source>
        <translation>開庭</translation>
    </message>
    <message>
        <source>Commissioned mediation agreed</source>
        <translation>委託調解</translation>
    </message>
    <message>
        <source>Commissioned mediation ended</source>
        <translation>委託調解結束</translation>
    </message>
    <message>
        <source>Extension approved</source>
        <translation>批准延期審理</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>恢復審理</translation>
    </message>
    <message>
        <source>Inquiry ordered</source>
        <translation>調查取證、委託鑑定</translation>
    </message>
    <message>
        <source>Inquiry returned</source>
        <translation>調查取證、鑑定結果</translation>
    </message>
    <message>
        <source>Advance enforcement decided</source>
        <translation>先予執行</translation>
    </message>
    <message>
        <source>Mediation award issued</source>
        <translation>仲裁調解書</translation>
    </message>
    <message>
        <source>Mediation award repudiated</source>
        <translation>調解書送達前反悔</translation>
    </message>
    <message>
        <source>Application withdrawn</source>
        <translation>撤回申請</translation>
    </message>
    <message>
        <source>Deemed withdrawn</source>
        <translation>按撤回處理</translation>
    </message>
    <message>
        <source>Award made</source>
        <translation>裁決</translation>
    </message>
    <message>
        <source>Award corrected</source>
        <translation>補正裁決</translation>
    </message>
    <message>
        <source>Case revoked</source>
        <translation>撤銷案件</translation>
    </message>
    <message>
        <source>Proceedings terminated</source>
        <translation>終止審理</translation>
    </message>
    <message>
        <source>Court action reported</source>
        <translation>起訴、申請撤裁、不予執行</translation>
    </message>
    <message>
        <source>Court result reported</source>
        <translation>裁判結果</translation>
    </message>
    <message>
        <source>Effect certified</source>
        <translation>出具生效證明</translation>
    </message>
    <message>
        <source>Lateness certified</source>
        <translation>出具逾期未裁決證明</translation>
    </message>
    <message>
        <source>Act corrected</source>
        <translation>更正記錄</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>調解</translation>
    </message>
    <message>
        <source>Arbitration</source>
        <translation>仲裁</translation>
    </message>
    <message>
        <source>Review of an agreement</source>
        <translation>仲裁審查</translation>
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
        <source>Third party</source>
        <translation>第三人</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>勞動者</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>用人單位</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>承包人（包工頭）</translation>
    </message>
    <message>
        <source>Dispatching company</source>
        <translation>勞務派遣單位</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>個人</translation>
    </message>
    <message>
        <source>Other organisation</source>
        <translation>其他組織</translation>
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
        <translation>農民工</translation>
    </message>
    <message>
        <source>Pregnant or nursing worker</source>
        <translation>孕期、產期、哺乳期女職工</translation>
    </message>
    <message>
        <source>Work injury</source>
        <translation>工傷</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>未成年工</translation>
    </message>
    <message>
        <source>Over retirement age</source>
        <translation>超齡勞動者</translation>
    </message>
    <message>
        <source>Platform worker</source>
        <translation>新就業形態勞動者</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>律師</translation>
    </message>
    <message>
        <source>Legal-aid lawyer</source>
        <translation>法律援助律師</translation>
    </message>
    <message>
        <source>Legal worker</source>
        <translation>基層法律服務工作者</translation>
    </message>
    <message>
        <source>Near relative</source>
        <translation>近親屬</translation>
    </message>
    <message>
        <source>Staff of the party</source>
        <translation>工作人員</translation>
    </message>
    <message>
        <source>Trade union</source>
        <translation>工會</translation>
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
        <translation>一般授權</translation>
    </message>
    <message>
        <source>Special powers</source>
        <translation>特別授權</translation>
    </message>
    <message>
        <source>Wage arrears</source>
        <translation>勞動報酬</translation>
    </message>
    <message>
        <source>Overtime pay</source>
        <translation>加班工資</translation>
    </message>
    <message>
        <source>Double wage without contract</source>
        <translation>二倍工資</translation>
    </message>
    <message>
        <source>Severance pay</source>
        <translation>經濟補償</translation>
    </message>
    <message>
        <source>Compensation for unlawful dismissal</source>
        <translation>違法解除賠償金</translation>
    </message>
    <message>
        <source>Pay for unused leave</source>
        <translation>年休假工資</translation>
    </message>
    <message>
        <source>Social insurance</source>
        <translation>社會保險</translation>
    </message>
    <message>
        <source>Work-injury benefits</source>
        <translation>工傷待遇</translation>
    </message>
    <message>
        <source>Confirmation of the labour relation</source>
        <translation>確認勞動關係</translation>
    </message>
    <message>
        <source>Conclusion or change of the contract</source>
        <translation>訂立、變更勞動合同</translation>
    </message>
    <message>
        <source>Non-compete</source>
        <translation>競業限制</translation>
    </message>
    <message>
        <source>Welfare and training</source>
        <translation>福利、培訓</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>來訪</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>委派委託</translation>
    </message>
    <message>
        <source>Offered by the centre</source>
        <translation>主動調解</translation>
    </message>
    <message>
        <source>Online platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>熱線</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>移送</translation>
    </message>
    <message>
        <source>Entered from a ledger</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>當面</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
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
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>書面</translation>
    </message>
    <message>
        <source>Oral</source>
        <translation>口頭</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>網上</translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation>調解員</translation>
    </message>
    <message>
        <source>Arbitrator</source>
        <translation>仲裁員</translation>
    </message>
    <message>
        <source>Presiding arbitrator</source>
        <translation>首席仲裁員</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>書記員（內勤）</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>Loss of capacity</source>
        <translation>喪失行為能力</translation>
    </message>
    <message>
        <source>Merger or division</source>
        <translation>合併、分立</translation>
    </message>
    <message>
        <source>Deregistration</source>
        <translation>註銷</translation>
    </message>
    <message>
        <source>Bankruptcy</source>
        <translation>破產</translation>
    </message>
    <message>
        <source>Appointed</source>
        <translation>委託</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>解除/駁回</translation>
    </message>
    <message>
        <source>Copy of the application</source>
        <translation>申請書副本</translation>
    </message>
    <message>
        <source>Notice of acceptance</source>
        <translation>受理通知書</translation>
    </message>
    <message>
        <source>Notice of refusal</source>
        <translation>不予受理通知書</translation>
    </message>
    <message>
        <source>Inquiry for consent</source>
        <translation>徵求意見書</translation>
    </message>
    <message>
        <source>Notice of the session</source>
        <translation>調解通知書</translation>
    </message>
    <message>
        <source>Settlement agreement</source>
        <translation>調解協議書</translation>
    </message>
    <message>
        <source>Notice of failed mediation</source>
        <translation>調解終止（不成）通知書</translation>
    </message>
    <message>
        <source>Notice to respond</source>
        <translation>應訴通知書</translation>
    </message>
    <message>
        <source>Evidence notice</source>
        <translation>舉證通知書</translation>
    </message>
    <message>
        <source>Notice of the tribunal</source>
        <translation>組庭通知書</translation>
    </message>
    <message>
        <source>Single notice in a collective dispute</source>
        <translation>集體爭議一次性通知書</translation>
    </message>
    <message>
        <source>Notice of the hearing</source>
        <translation>開庭通知書</translation>
    </message>
    <message>
        <source>Copy of the defence</source>
        <translation>答辯書副本</translation>
    </message>
    <message>
        <source>Changed claims</source>
        <translation>變更後的請求</translation>
    </message>
    <message>
        <source>Copy of the counterclaim</source>
        <translation>反申請書副本</translation>
    </message>
    <message>
        <source>Notice of extension</source>
        <translation>延期通知書</translation>
    </message>
    <message>
        <source>Notice of suspension</source>
        <translation>中止審理通知書</translation>
    </message>
    <message>
        <source>Notice of resumption</source>
        <translation>恢復審理通知書</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定書</translation>
    </message>
    <message>
        <source>Decision to revoke the case</source>
        <translation>撤銷案件決定書</translation>
    </message>
    <message>
        <source>Mediation award</source>
        <translation>調解書</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>裁決書</translation>
    </message>
    <message>
        <source>Payment order</source>
        <translation>支付令</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>其他文書</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>直接送達</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>郵寄送達</translation>
    </message>
    <message>
        <source>Left at the place</source>
        <translation>留置送達</translation>
    </message>
    <message>
        <source>Posted at the place</source>
        <translation>張貼送達</translation>
    </message>
    <message>
        <source>Electronic</source>
        <translation>電子送達</translation>
    </message>
    <message>
        <source>Simple means</source>
        <translation>簡便方式送達</translation>
    </message>
    <message>
        <source>Commissioned</source>
        <translation>委託送達</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>轉交送達</translation>
    </message>
    <message>
        <source>Signed on the spot</source>
        <translation>當場簽收</translation>
    </message>
    <message>
        <source>Receipt refused</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>遷移</translation>
    </message>
    <message>
        <source>Unknown at the address</source>
        <translation>查無此人</translation>
    </message>
    <message>
        <source>Nobody signed</source>
        <translation>無人簽收</translation>
    </message>
    <message>
        <source>Agreement reached</source>
        <translation>達成協議</translation>
    </message>
    <message>
        <source>Settled between the parties</source>
        <translation>達成和解</translation>
    </message>
    <message>
        <source>No agreement</source>
        <translation>未達成一致</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>By award</source>
        <translation>裁決</translation>
    </message>
    <message>
        <source>By mediation award</source>
        <translation>仲裁調解</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>撤銷案件</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>終止審理</translation>
    </message>
    <message>
        <source>Mediation award made after review</source>
        <translation>審查後製作調解書</translation>
    </message>
    <message>
        <source>No mediation award after review</source>
        <translation>審查後不予製作</translation>
    </message>
    <message>
        <source>Employer prevailed</source>
        <translation>用人單位勝訴</translation>
    </message>
    <message>
        <source>Worker prevailed</source>
        <translation>勞動者勝訴</translation>
    </message>
    <message>
        <source>Both in part</source>
        <translation>雙方部分勝訴</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未決</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>達成一致</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>未達成</translation>
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
        <translation>駁回/不予受理</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>放棄</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>已分案</translation>
    </message>
    <message>
        <source>At least ten years</source>
        <translation>不少於十年</translation>
    </message>
    <message>
        <source>At least five years</source>
        <translation>不少於五年</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>法院</translation>
    </message>
    <message>
        <source>Party or representative</source>
        <translation>當事人或代理人</translation>
    </message>
    <message>
        <source>Own office</source>
        <translation>本單位</translation>
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
        <translation>綜治中心</translation>
    </message>
    <message>
        <source>Labour inspection</source>
        <translation>勞動監察</translation>
    </message>
    <message>
        <source>Letters and visits office</source>
        <translation>信訪部門</translation>
    </message>
    <message>
        <source>12345 hotline</source>
        <translation>12345熱線</translation>
    </message>
    <message>
        <source>Other body</source>
        <translation>其他單位</translation>
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
        <translation>未答覆</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>調解成功</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>調解不成</translation>
    </message>
    <message>
        <source>Outside the scope</source>
        <translation>不屬受理範圍</translation>
    </message>
    <message>
        <source>One side declines</source>
        <translation>一方不同意調解</translation>
    </message>
    <message>
        <source>Already in arbitration or court</source>
        <translation>已申請仲裁或者起訴</translation>
    </message>
    <message>
        <source>Already decided</source>
        <translation>已有生效文書</translation>
    </message>
    <message>
        <source>Filed twice</source>
        <translation>重複申請</translation>
    </message>
    <message>
        <source>One side unwilling</source>
        <translation>一方不願</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>One side does not wish to go on</source>
        <translation>一方不願繼續</translation>
    </message>
    <message>
        <source>The period is over</source>
        <translation>期限屆滿</translation>
    </message>
    <message>
        <source>Unlawful or false</source>
        <translation>違法或虛假</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>簽名蓋章</translation>
    </message>
    <message>
        <source>Recorded and confirmed</source>
        <translation>記錄並確認</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>轉賬憑證</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收條</translation>
    </message>
    <message>
        <source>Cash before the mediator</source>
        <translation>當面給付現金</translation>
    </message>
    <message>
        <source>Review by the arbitration court</source>
        <translation>仲裁審查</translation>
    </message>
    <message>
        <source>Judicial confirmation</source>
        <translation>司法確認</translation>
    </message>
    <message>
        <source>Suit on the agreement</source>
        <translation>憑協議起訴</translation>
    </message>
    <message>
        <source>Enforcement</source>
        <translation>申請執行</translation>
    </message>
    <message>
        <source>Complaint to the labour inspection</source>
        <translation>投訴監察</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>發出</translation>
    </message>
    <message>
        <source>Received by the employer</source>
        <translation>用人單位簽收</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>提出異議</translation>
    </message>
    <message>
        <source>Procedure ended</source>
        <translation>終結督促程序</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>No jurisdiction</source>
        <translation>不屬本委管轄</translation>
    </message>
    <message>
        <source>Already confirmed by a court</source>
        <translation>已司法確認</translation>
    </message>
    <message>
        <source>Mediation award made</source>
        <translation>製作調解書</translation>
    </message>
    <message>
        <source>No mediation award</source>
        <translation>不予製作調解書</translation>
    </message>
    <message>
        <source>Conditions missing</source>
        <translation>不符合申請條件</translation>
    </message>
    <message>
        <source>Decided already</source>
        <translation>已有處理結果</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>合併處理</translation>
    </message>
    <message>
        <source>To be filed separately</source>
        <translation>另行申請</translation>
    </message>
    <message>
        <source>Clear facts and little dispute</source>
        <translation>事實清楚、爭議不大</translation>
    </message>
    <message>
        <source>Small amount</source>
        <translation>標的額較小</translation>
    </message>
    <message>
        <source>Both sides agree</source>
        <translation>雙方同意</translation>
    </message>
    <message>
        <source>First hearing</source>
        <translation>首次開庭</translation>
    </message>
    <message>
        <source>Continued hearing</source>
        <translation>續庭</translation>
    </message>
    <message>
        <source>Circuit hearing</source>
        <translation>巡迴審理</translation>
    </message>
    <message>
        <source>Adjourned</source>
        <translation>休庭</translation>
    </message>
    <message>
        <source>Debate closed</source>
        <translation>辯論終結</translation>
    </message>
    <message>
        <source>Full-time arbitrator</source>
        <translation>專職仲裁員</translation>
    </message>
    <message>
        <source>Part-time arbitrator</source>
        <translation>兼職仲裁員</translation>
    </message>
    <message>
        <source>At the court</source>
        <translation>院內</translation>
    </message>
    <message>
        <source>Local hearing of the branch tribunal</source>
        <translation>分庭自審</translation>
    </message>
    <message>
        <source>The worker died</source>
        <translation>勞動者死亡，等待繼承人表態</translation>
    </message>
    <message>
        <source>The worker lost capacity</source>
        <translation>勞動者喪失行為能力</translation>
    </message>
    <message>
        <source>The employer ended without successor</source>
        <translation>用人單位終止，尚未確定承繼者</translation>
    </message>
    <message>
        <source>Force majeure</source>
        <translation>不可抗拒的事由</translation>
    </message>
    <message>
        <source>Another case is pending</source>
        <translation>須以其他案件審理結果為依據</translation>
    </message>
    <message>
        <source>Awaiting an appraisal</source>
        <translation>等待工傷認定或者鑑定結論</translation>
    </message>
    <message>
        <source>Should not have been accepted</source>
        <translation>不應受理</translation>
    </message>
    <message>
        <source>Suit filed after the period</source>
        <translation>逾期未裁決且已起訴立案</translation>
    </message>
    <message>
        <source>Heirs renounced</source>
        <translation>繼承人放棄</translation>
    </message>
    <message>
        <source>Nobody left</source>
        <translation>無當事人承繼</translation>
    </message>
    <message>
        <source>Suit</source>
        <translation>起訴</translation>
    </message>
    <message>
        <source>Application to set aside</source>
        <translation>申請撤銷裁決</translation>
    </message>
    <message>
        <source>Application against enforcement</source>
        <translation>申請不予執行</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>判決</translation>
    </message>
    <message>
        <source>Award set aside</source>
        <translation>裁決被撤銷</translation>
    </message>
    <message>
        <source>Setting aside refused</source>
        <translation>駁回撤銷申請</translation>
    </message>
    <message>
        <source>Not enforced</source>
        <translation>不予執行</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
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
        <translation>履行完畢</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>已收件</translation>
    </message>
    <message>
        <source>In mediation</source>
        <translation>調解中</translation>
    </message>
    <message>
        <source>Awaiting signatures</source>
        <translation>待簽章</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>已結案</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>未受理</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>收件審查</translation>
    </message>
    <message>
        <source>Awaiting supplement</source>
        <translation>待補正</translation>
    </message>
    <message>
        <source>Mediation before acceptance</source>
        <translation>先行調解</translation>
    </message>
    <message>
        <source>Preparing the hearing</source>
        <translation>庭前準備</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>已排期</translation>
    </message>
    <message>
        <source>Heard and not decided</source>
        <translation>待裁決</translation>
    </message>
    <message>
        <source>In commissioned mediation</source>
        <translation>委託調解中</translation>
    </message>
    <message>
        <source>Decided and not served</source>
        <translation>待送達</translation>
    </message>
    <message>
        <source>Decided and served</source>
        <translation>已結案·訴期</translation>
    </message>
    <message>
        <source>In court</source>
        <translation>已訴訟</translation>
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
        <translation>其他結案</translation>
    </message>
    <message>
        <source>Review received</source>
        <translation>審查收件</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>審查中</translation>
    </message>
    <message>
        <source>Awaiting receipt</source>
        <translation>待簽收</translation>
    </message>
    <message>
        <source>Review closed</source>
        <translation>審查已結</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已歸檔</translation>
    </message>
    <message>
        <source>Ended without agreement</source>
        <translation>調解不成</translation>
    </message>
    <message>
        <source>Head of office</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>District manager</source>
        <translation>區縣管理</translation>
    </message>
    <message>
        <source>Archivist</source>
        <translation>檔案員</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理員</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>附件入卷</translation>
    </message>
    <message>
        <source>Limitation paused</source>
        <translation>時效中止</translation>
    </message>
    <message>
        <source>Limitation resumed</source>
        <translation>時效恢復</translation>
    </message>
    <message>
        <source>Deemed service rebutted</source>
        <translation>推翻視為送達</translation>
    </message>
    <message>
        <source>Mediation to be continued</source>
        <translation>繼續調解</translation>
    </message>
    <message>
        <source>Hearing to be continued</source>
        <translation>延期開庭</translation>
    </message>
    <message>
        <source>Statutory agent not determined</source>
        <translation>法定代理人未確定</translation>
    </message>
    <message>
        <source>Other just reason</source>
        <translation>其他正當理由</translation>
    </message>
    <message>
        <source>By the court itself</source>
        <translation>本委自行調查</translation>
    </message>
    <message>
        <source>Entrusted to another committee or unit</source>
        <translation>委託其他仲裁委員會或者單位</translation>
    </message>
    <message>
        <source>Recognition of a work injury</source>
        <translation>等待工傷認定</translation>
    </message>
    <message>
        <source>Grading of a disability</source>
        <translation>等待傷殘等級鑑定</translation>
    </message>
    <message>
        <source>Judicial appraisal</source>
        <translation>等待司法鑑定</translation>
    </message>
    <message>
        <source>Dismissed as late</source>
        <translation>超過起訴期間，駁回起訴</translation>
    </message>
    <message>
        <source>Dismissed: wrong party</source>
        <translation>主體不適格，駁回起訴</translation>
    </message>
    <message>
        <source>Dismissed: not a labour dispute</source>
        <translation>不屬於勞動爭議，駁回起訴</translation>
    </message>
    <message>
        <source>Not taken on: the award is final</source>
        <translation>認定為終局裁決，不予受理</translation>
    </message>
    <message>
        <source>Bench note kept</source>
        <translation>合議札記</translation>
    </message>
    <message>
        <source>Evidence received</source>
        <translation>收到證據</translation>
    </message>
    <message>
        <source>Evidence exchanged</source>
        <translation>證據交換</translation>
    </message>
    <message>
        <source>Opinions on evidence</source>
        <translation>質證意見</translation>
    </message>
    <message>
        <source>Evidence returned</source>
        <translation>退還證據</translation>
    </message>
    <message>
        <source>Documentary evidence</source>
        <translation>書證</translation>
    </message>
    <message>
        <source>Physical evidence</source>
        <translation>物證</translation>
    </message>
    <message>
        <source>Audio-visual material</source>
        <translation>視聽資料</translation>
    </message>
    <message>
        <source>Electronic data</source>
        <translation>電子數據</translation>
    </message>
    <message>
        <source>Statement of a witness</source>
        <translation>證人證言</translation>
    </message>
    <message>
        <source>Statement of a party</source>
        <translation>當事人陳述</translation>
    </message>
    <message>
        <source>Opinion of an appraisal</source>
        <translation>鑑定意見</translation>
    </message>
    <message>
        <source>Record of an inspection</source>
        <translation>勘驗筆錄</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原件</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複印件</translation>
    </message>
    <message>
        <source>Copy, compared with the original</source>
        <translation>複印件（與原件核對無異）</translation>
    </message>
    <message>
        <source>No objection</source>
        <translation>無異議</translation>
    </message>
    <message>
        <source>Accepted in part</source>
        <translation>部分認可</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>有異議</translation>
    </message>
    <message>
        <source>Element sheet filled</source>
        <translation>填寫要素表</translation>
    </message>
    <message>
        <source>Undisputed</source>
        <translation>無爭議</translation>
    </message>
    <message>
        <source>In dispute</source>
        <translation>有爭議</translation>
    </message>
    <message>
        <source>Farming, forestry, fishing</source>
        <translation>農、林、牧、漁業</translation>
    </message>
    <message>
        <source>Mining</source>
        <translation>採礦業</translation>
    </message>
    <message>
        <source>Manufacturing</source>
        <translation>製造業</translation>
    </message>
    <message>
        <source>Electricity, heat, gas, water</source>
        <translation>電力、熱力、燃氣及水生產和供應業</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>建築業</translation>
    </message>
    <message>
        <source>Wholesale and retail</source>
        <translation>批發和零售業</translation>
    </message>
    <message>
        <source>Transport, storage, post</source>
        <translation>交通運輸、倉儲和郵政業</translation>
    </message>
    <message>
        <source>Lodging and catering</source>
        <translation>住宿和餐飲業</translation>
    </message>
    <message>
        <source>Information, software</source>
        <translation>信息傳輸、軟件和信息技術服務業</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>金融業</translation>
    </message>
    <message>
        <source>Real estate</source>
        <translation>房地產業</translation>
    </message>
    <message>
        <source>Leasing and business services</source>
        <translation>租賃和商務服務業</translation>
    </message>
    <message>
        <source>Research and technical services</source>
        <translation>科學研究和技術服務業</translation>
    </message>
    <message>
        <source>Water, environment, public facilities</source>
        <translation>水利、環境和公共設施管理業</translation>
    </message>
    <message>
        <source>Household services, repair</source>
        <translation>居民服務、修理和其他服務業</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>教育</translation>
    </message>
    <message>
        <source>Health and social work</source>
        <translation>衛生和社會工作</translation>
    </message>
    <message>
        <source>Culture, sport, entertainment</source>
        <translation>文化、體育和娛樂業</translation>
    </message>
    <message>
        <source>Public administration, organisations</source>
        <translation>公共管理、社會保障和社會組織</translation>
    </message>
    <message>
        <source>International organisations</source>
        <translation>國際組織</translation>
    </message>
</context>
<context>
    <name>Common</name>
    <message>
        <source>A document left or posted at the place counts as served only with photographs or video. Record them and tick that they exist.</source>
        <translation>留置、張貼送達須拍照或錄像方視為送達。請留存影像並勾選。</translation>
    </message>
    <message>
        <source>A document may be left or posted only where signing was refused, or where the employer is closed down and ten or more workers are concerned. Serve it in another way.</source>
        <translation>僅在拒絕簽收，或用人單位停業且勞動者一方十人以上時，方可留置、張貼送達。請改用其他方式。</translation>
    </message>
    <message>
        <source>An award or mediation award is never served by simple means. Serve it directly or by post.</source>
        <translation>裁決書、調解書不得以簡便方式送達。請直接送達或郵寄。</translation>
    </message>
    <message>
        <source>Service by simple means needs the simplified procedure. Serve it directly or by post.</source>
        <translation>簡便方式送達僅限簡易處理的案件。請直接送達或郵寄。</translation>
    </message>
    <message>
        <source>An award or mediation award may be served electronically only where the office allows it and the recipient has consented in writing. Serve it directly or by post.</source>
        <translation>僅在本單位允許且受送達人書面同意時，方可電子送達裁決書、調解書。請直接送達或郵寄。</translation>
    </message>
    <message>
        <source>%1 has not consented to electronic service in a confirmation of the service address.</source>
        <translation>%1未在送達地址確認書中同意電子送達。</translation>
    </message>
    <message>
        <source>The case is not concluded yet. Record first how it ended.</source>
        <translation>案件尚未結案。請先記錄結案方式。</translation>
    </message>
    <message>
        <source>The case ended on %1 (%2); approval cannot give it another day or manner. Correct the act that concluded it, or approve as it stands.</source>
        <translation>本案已於%1結案（%2），審批不能改變結案日和方式。請更正結案記錄，或按原樣審批。</translation>
    </message>
    <message>
        <source>The correction says nothing new. Give the right day, the right data, or say that it never happened.</source>
        <translation>更正沒有新內容。請填寫更正後的日期、內容，或註明該事項未發生。</translation>
    </message>
    <message>
        <source>The right data belong to another kind of act (%1). Give data of “%2”.</source>
        <translation>更正內容屬於另一種記錄（%1）。請填寫“%2”的內容。</translation>
    </message>
    <message>
        <source>A correction can only be taken back. Then correct the act itself anew.</source>
        <translation>更正記錄只能撤回。撤回後請重新更正原記錄。</translation>
    </message>
    <message>
        <source>The act that opened the case cannot be struck out. Correct it, or record that the application was withdrawn.</source>
        <translation>立卷的收件記錄不能作廢。請更正，或記錄撤回申請。</translation>
    </message>
    <message>
        <source>Say why the handler is replaced.</source>
        <translation>請說明更換承辦人的理由。</translation>
    </message>
    <message>
        <source>A party joins an accepted mediation only with its own consent. Obtain it and tick it.</source>
        <translation>調解受理後追加當事人須經其本人同意。請取得同意並勾選。</translation>
    </message>
    <message>
        <source>%1 is no longer a party of this case.</source>
        <translation>%1已不是本案當事人。</translation>
    </message>
    <message>
        <source>A party leaves only by its own signature.</source>
        <translation>當事人退出須本人簽名。</translation>
    </message>
    <message>
        <source>Nobody would remain on that side. Record instead that the application was withdrawn.</source>
        <translation>該方將無當事人。請改為記錄撤回申請。</translation>
    </message>
    <message>
        <source>%1 does not represent anybody in this case. Record the appointment first.</source>
        <translation>%1不是本案代理人。請先記錄委託。</translation>
    </message>
    <message>
        <source>No power of attorney is on file for %1.</source>
        <translation>案卷中沒有%1的授權委託書。</translation>
    </message>
    <message>
        <source>The special powers of %1 are not listed.</source>
        <translation>%1的特別授權事項未列明。</translation>
    </message>
    <message numerus="yes">
        <source>Three to five delegates are elected; %n were named.</source>
        <translation>
            <numerusform>代表人應為三至五名，現填寫%n名。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is not signed by the represented.</source>
        <translation>推舉書未經被代表人簽名。</translation>
    </message>
    <message>
        <source>It is not said for which documents electronic service was consented to.</source>
        <translation>未註明同意電子送達的文書範圍。</translation>
    </message>
    <message>
        <source>It cannot have been received on %1 before it was sent on %2.</source>
        <translation>收到日%1不能早於發出日%2。</translation>
    </message>
    <message>
        <source>Service by publication is barred in the simplified procedure. Convert the case to the ordinary procedure first.</source>
        <translation>簡易處理的案件不得公告送達。請先轉為一般程序。</translation>
    </message>
    <message>
        <source>Nobody would remain on one side. Leave an applicant and a respondent in this case.</source>
        <translation>一方將無當事人。請在本案中保留申請人和被申請人。</translation>
    </message>
    <message>
        <source>Say who prevailed: the monthly form asks for it.</source>
        <translation>請填寫勝訴方：月報需要。</translation>
    </message>
    <message>
        <source>The file is lent out. Record its return first.</source>
        <translation>案卷已借出。請先記錄歸還。</translation>
    </message>
    <message>
        <source>The loan cannot end before it begins.</source>
        <translation>借閱截止日不能早於借出日。</translation>
    </message>
    <message>
        <source>Parties and their representatives may see the main file only.</source>
        <translation>當事人及其代理人只能查閱正卷。</translation>
    </message>
    <message>
        <source>The file is not lent out.</source>
        <translation>案卷未借出。</translation>
    </message>
    <message>
        <source>The file is to be kept until %1. It may be disposed of after that day.</source>
        <translation>案卷應儲存至%1，此後方可銷燬。</translation>
    </message>
    <message>
        <source>The act that is to be corrected does not stand in this case.</source>
        <translation>要更正的記錄不在本案中。</translation>
    </message>
    <message>
        <source>The right day %1 lies in the future.</source>
        <translation>更正後的日期%1晚於今天。</translation>
    </message>
    <message>
        <source>This correction moves %1. Name a second person who has checked it.</source>
        <translation>此更正將變動：%1。請填寫複核人。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 has no special powers (特别授权): nobody but the party may settle, sign an agreement, change or drop a claim.</source>
        <translation>%1沒有特別授權：和解、簽署協議、變更或放棄請求須由當事人本人進行。</translation>
    </message>
    <message>
        <source>A case with an award is kept for at least ten years.</source>
        <translation>有裁決的案卷，保存期不少於十年。</translation>
    </message>
    <message>
        <source>Corrected so, the case would have ended before it was accepted. %1 Correct that act first.</source>
        <translation>如此更正，案件便在受理之前結案。%1請先更正該記錄。</translation>
    </message>
    <message>
        <source>The act that the file is to prove does not stand in this case. Choose one of its acts, or attach the file to the case itself.</source>
        <translation>該附件要證明的行為不在本案中。請選擇本案的一項行為，或者把附件附於案件本身。</translation>
    </message>
    <message>
        <source>This file is attached there already, as “%1”.</source>
        <translation>這個檔案已經附在該處，名為「%1」。</translation>
    </message>
    <message>
        <source>Limitation is not paused. Record the pause first.</source>
        <translation>時效沒有中止。請先記錄時效中止。</translation>
    </message>
    <message>
        <source>%1 took effect on %2; the closing can no longer be revoked. Only a court undoes it: record the court&apos;s result.</source>
        <translation>%1已於 %2 生效，結案不能再撤銷；只有法院可以撤銷。請記錄法院的裁判結果。</translation>
    </message>
    <message>
        <source>Say who it is: a name, or a site or trade name.</source>
        <translation>請填寫是誰：姓名（名稱），或者工地、字號。</translation>
    </message>
    <message>
        <source>A party has one or two agents (民事诉讼法).</source>
        <translation>每一當事人可以委託一至二人為代理人（民事訴訟法）。</translation>
    </message>
    <message>
        <source>A mediation award takes effect only when it is signed for: it is not left or posted at a place, published, or counted as served when it comes back. Where signing is refused, record that the party went back on it; an award follows.</source>
        <translation>調解書經當事人簽收才發生法律效力：不得留置、張貼、公告送達，退回的也不視為送達。拒絕簽收的，請記錄反悔，及時裁決。</translation>
    </message>
    <message>
        <source>Say on which day it was sent, or on which day it was received.</source>
        <translation>請填寫發出日，或者收到日。</translation>
    </message>
    <message>
        <source>A mediation award that comes back is not served: it takes effect only when it is signed for. Where signing was refused, record that the party went back on it.</source>
        <translation>退回的調解書不視為送達：經簽收才發生法律效力。拒絕簽收的，請記錄反悔。</translation>
    </message>
    <message>
        <source>Only service that counted as done without a signature can be rebutted: mail that came back, a document left or posted. Name that act.</source>
        <translation>只有未經簽收而視為送達的（退回的郵件、留置或張貼的文書）才能推翻。請選擇該送達記錄。</translation>
    </message>
    <message>
        <source>What was obtained in all, %1, differs from the sum of the claims, %2.</source>
        <translation>結案總額%1與各項請求結果之和%2不一致。</translation>
    </message>
    <message>
        <source>Say who received it for %1: the receipt names who signed.</source>
        <translation>請填寫%1的簽收人：送達回證應當記明由誰簽收。</translation>
    </message>
    <message>
        <source>%1 is not “%2”. Name the paper that was served, or say what this one is.</source>
        <translation>%1 不是「%2」。請填實際送達的文書編號，或者把文書種類改對。</translation>
    </message>
    <message>
        <source>%1 was not issued to %2. Name the copy that was.</source>
        <translation>%1 不是發給%2的。請填發給該當事人的那一份的編號。</translation>
    </message>
    <message>
        <source>%1 was issued on %2, after the day of receipt that is recorded (%3).</source>
        <translation>%1 於 %2 製發，晚於所記的簽收日（%3）。</translation>
    </message>
    <message>
        <source>No such award or mediation award stands in this case. Record it before its service.</source>
        <translation>本案沒有這份裁決書或者調解書。請先登記裁決書或者調解書，再登記送達。</translation>
    </message>
    <message>
        <source>It cannot have been received on %1: it was made on %2.</source>
        <translation>不可能在 %1 簽收：文書是 %2 作出的。</translation>
    </message>
    <message>
        <source>It cannot have been received on %1, before the application was received on %2.</source>
        <translation>不可能在 %1 簽收：申請是 %2 才收到的。</translation>
    </message>
    <message>
        <source>The copy of the application cannot have been received on %1: it is served once the case is accepted, which was on %2.</source>
        <translation>申請書副本不可能在 %1 簽收：受理以後才送達，本案受理日是 %2。</translation>
    </message>
    <message>
        <source>A mediation award takes effect only when %1 signs for it, or a representative with special powers, or somebody named in the confirmation of the service address; %2 is none of them. Record who signed, or only that it was sent.</source>
        <translation>調解書須由%1本人、特別授權的代理人或者送達地址確認書指定的代收人簽收才生效；%2不在其中。請填實際簽收人，或者只登記已經寄出。</translation>
    </message>
</context>
<context>
    <name>Elements</name>
    <message>
        <source>“%1” stands on the sheet twice. Put both statements on one line.</source>
        <translation>「%1」在要素表上出現兩次。請把雙方的陳述寫在同一行。</translation>
    </message>
    <message>
        <source>“%1” is undisputed, but nobody says what it is.</source>
        <translation>「%1」記為無爭議，但沒有人陳述其內容。</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>“%1” points at no file of this case. Attach its scan first, and choose it.</source>
        <translation>「%1」所指的不是本案的附件。請先添加掃描件，再選擇它。</translation>
    </message>
    <message>
        <source>The period for evidence of %1 ended on %2: ask why it comes late, and have the tribunal decide whether it is taken.</source>
        <translation>%1的舉證期限已於%2屆滿：請問明逾期理由，由仲裁庭決定是否採納。</translation>
    </message>
    <message>
        <source>There is another item of evidence numbered %1.</source>
        <translation>已有編號為%1的另一件證據。</translation>
    </message>
    <message>
        <source>Nobody is named who handed it in: it counts as fetched by the office itself.</source>
        <translation>沒有寫明提交人：視為本機構依職權調取。</translation>
    </message>
    <message>
        <source>%1 was handed in by %2, to whom it now goes as the other side&apos;s.</source>
        <translation>%1是%2提交的，現在作為對方證據交給其本人。</translation>
    </message>
    <message>
        <source>Say what the party says of it: authenticity, legality, relevance, or in words.</source>
        <translation>請寫明該方的意見：真實性、合法性、關聯性，或者用文字說明。</translation>
    </message>
    <message>
        <source>“%1” was returned on %2 already.</source>
        <translation>「%1」已於%2退還。</translation>
    </message>
    <message>
        <source>“%1” is no original: copies stay in the file.</source>
        <translation>「%1」不是原件：複印件留卷。</translation>
    </message>
    <message>
        <source>“%1” was handed in by %2, and goes to somebody else.</source>
        <translation>「%1」由%2提交，現退給他人。</translation>
    </message>
    <message>
        <source>Choose the item of evidence, or write what was put in at the hearing.</source>
        <translation>請選擇證據，或者寫明庭上提交的是什麼。</translation>
    </message>
</context>
<context>
    <name>Exclusive</name>
    <message>
        <source>“%1” and “%2” stand beside each other, and the law gives only one of them (%3). Ask the parties which.</source>
        <translation>「%1」與「%2」同時約定（支持），依法只能擇一（%3）。請問明當事人選擇哪一項。</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>The absence stands in the minutes</source>
        <translation>缺席已記入筆錄</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺席人</translation>
    </message>
    <message>
        <source>Later instalments fall due on default</source>
        <translation>逾期則其餘各期提前到期</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>准許</translation>
    </message>
    <message>
        <source>Act that was wrong</source>
        <translation>被更正的記錄</translation>
    </message>
    <message>
        <source>Court action</source>
        <translation>訴訟行為</translation>
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
        <translation>被申請回避人</translation>
    </message>
    <message>
        <source>Agent for service</source>
        <translation>代收人</translation>
    </message>
    <message>
        <source>Agreement effective on</source>
        <translation>調解協議生效日</translation>
    </message>
    <message>
        <source>Number of the agreement</source>
        <translation>調解協議編號</translation>
    </message>
    <message>
        <source>Site or trade name</source>
        <translation>工地或商號</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Announced at the hearing, in signed minutes</source>
        <translation>已當庭告知並記入簽名筆錄</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答覆</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Number of the approval</source>
        <translation>審批表編號</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>審批人</translation>
    </message>
    <message>
        <source>Arbitrator</source>
        <translation>仲裁員</translation>
    </message>
    <message>
        <source>Arbitrators</source>
        <translation>仲裁員</translation>
    </message>
    <message>
        <source>Accepted before the other side consents</source>
        <translation>對方同意前先行受理</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>機構</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>借閱方</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>提出人（代簽人）</translation>
    </message>
    <message>
        <source>Respondent absent</source>
        <translation>缺席裁決</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>代理人身份</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>案號</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>合併的案件</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>案由</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變更事項</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>聯繫方式</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>Amount claimed</source>
        <translation>申請金額</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>請求事項</translation>
    </message>
    <message>
        <source>Rights and duties are clear</source>
        <translation>權利義務關係明確</translation>
    </message>
    <message>
        <source>Closing date</source>
        <translation>結案日</translation>
    </message>
    <message>
        <source>Collective dispute</source>
        <translation>集體爭議</translation>
    </message>
    <message>
        <source>Complaint to an authority</source>
        <translation>向有關部門投訴</translation>
    </message>
    <message>
        <source>Receipt confirmed</source>
        <translation>已確認收悉</translation>
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
        <translation>份數</translation>
    </message>
    <message>
        <source>Arbitration court or court</source>
        <translation>仲裁委（法院）</translation>
    </message>
    <message>
        <source>The court was asked</source>
        <translation>已向法院查詢</translation>
    </message>
    <message>
        <source>Unified social credit code</source>
        <translation>統一社會信用代碼</translation>
    </message>
    <message>
        <source>Right data</source>
        <translation>更正後的內容</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天數</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>New defence period waived</source>
        <translation>放棄新的答辯期</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>推舉的代表人</translation>
    </message>
    <message>
        <source>Performance was demanded from the other side</source>
        <translation>向對方主張權利</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Dropped claims</source>
        <translation>放棄的請求</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>履行期限</translation>
    </message>
    <message>
        <source>Consents to electronic service</source>
        <translation>同意電子送達</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵箱</translation>
    </message>
    <message>
        <source>Employed from</source>
        <translation>入職日</translation>
    </message>
    <message>
        <source>Employer closed, ten or more workers</source>
        <translation>單位停業且勞動者十人以上</translation>
    </message>
    <message>
        <source>Employment ended on</source>
        <translation>勞動關係終止日</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Extension of the term</source>
        <translation>延長舉證期限</translation>
    </message>
    <message>
        <source>Facts and reasons</source>
        <translation>事實與理由</translation>
    </message>
    <message>
        <source>Which ways failed before</source>
        <translation>已嘗試的送達方式</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>檔案號</translation>
    </message>
    <message>
        <source>List of papers</source>
        <translation>材料清單</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>申請出具人</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>異議成立</translation>
    </message>
    <message>
        <source>From</source>
        <translation>來自</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>准許</translation>
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
        <translation>不先予執行將嚴重影響生活</translation>
    </message>
    <message>
        <source>Heard by</source>
        <translation>審理人員</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>庭次</translation>
    </message>
    <message>
        <source>How it was heard</source>
        <translation>審理方式</translation>
    </message>
    <message>
        <source>How it became known</source>
        <translation>獲知途徑</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>標識</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份證件號碼</translation>
    </message>
    <message>
        <source>Final award</source>
        <translation>終局裁決</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>公開開庭</translation>
    </message>
    <message>
        <source>Signed, sealed or fingerprinted</source>
        <translation>已簽名、蓋章或捺印</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>履行項</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>協議各項</translation>
    </message>
    <message>
        <source>Filed by both parties</source>
        <translation>雙方共同申請</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Last receipt on</source>
        <translation>最後簽收日</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>法定代表人（主要負責人）</translation>
    </message>
    <message>
        <source>Title of the legal representative</source>
        <translation>職務</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清單</translation>
    </message>
    <message>
        <source>Main file only</source>
        <translation>僅正卷</translation>
    </message>
    <message>
        <source>Pages of the main file</source>
        <translation>正卷頁數</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Signed by the mediator on</source>
        <translation>調解員簽名日</translation>
    </message>
    <message>
        <source>Mediators</source>
        <translation>調解員</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>公告媒體</translation>
    </message>
    <message>
        <source>Method of service</source>
        <translation>送達方式</translation>
    </message>
    <message>
        <source>Minutes signed</source>
        <translation>筆錄已簽名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名（名稱）</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>新案</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>新的開庭日</translation>
    </message>
    <message>
        <source>New end</source>
        <translation>新的屆滿日</translation>
    </message>
    <message>
        <source>Next on</source>
        <translation>下次日期</translation>
    </message>
    <message>
        <source>Written notice received on</source>
        <translation>書面通知簽收日</translation>
    </message>
    <message>
        <source>Notified in writing</source>
        <translation>已書面通知</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Obligee</source>
        <translation>權利人</translation>
    </message>
    <message>
        <source>Obligor</source>
        <translation>義務人</translation>
    </message>
    <message>
        <source>Amount obtained</source>
        <translation>所得金額</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>職業</translation>
    </message>
    <message>
        <source>Claims left out</source>
        <translation>未達成的請求</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Amount open</source>
        <translation>未履行金額</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>所屬單位</translation>
    </message>
    <message>
        <source>Comes from case</source>
        <translation>來源案件</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>證明文件</translation>
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
        <translation>當事人</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>當事人</translation>
    </message>
    <message>
        <source>To be performed by</source>
        <translation>履行期限</translation>
    </message>
    <message>
        <source>Performed on the spot</source>
        <translation>當場履行</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>聯繫電話</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Serial number of the platform</source>
        <translation>平臺流水號</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>通訊地址</translation>
    </message>
    <message>
        <source>Powers</source>
        <translation>代理權限</translation>
    </message>
    <message>
        <source>What the special powers cover</source>
        <translation>特別授權事項</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>到場人</translation>
    </message>
    <message>
        <source>Presiding arbitrator</source>
        <translation>首席仲裁員</translation>
    </message>
    <message>
        <source>Who prevailed</source>
        <translation>勝訴方</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>憑證</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>調解方案</translation>
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
        <translation>簽收情況</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收到日</translation>
    </message>
    <message>
        <source>Who received it</source>
        <translation>簽收人</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>受送達人</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>陳述</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>已記錄（拍照、錄像或者筆錄）</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>書記員</translation>
    </message>
    <message>
        <source>Reduced claims</source>
        <translation>減少的請求</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>收件登記號</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>救濟途徑</translation>
    </message>
    <message>
        <source>Reply by</source>
        <translation>答覆期限</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Results of the claims</source>
        <translation>各項請求結果</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>儲存期限</translation>
    </message>
    <message>
        <source>Right date</source>
        <translation>更正後的日期</translation>
    </message>
    <message>
        <source>Infringement known on</source>
        <translation>知道權利被侵害之日</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>訴訟地位（職責）</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>庭室</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>適用範圍</translation>
    </message>
    <message>
        <source>Sealed on</source>
        <translation>加蓋印章日</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>複核人</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>發出日</translation>
    </message>
    <message>
        <source>Series of cases</source>
        <translation>系列案標記</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>SHA-256 of the document</source>
        <translation>文書校驗值</translation>
    </message>
    <message>
        <source>Both consent to shorter notice</source>
        <translation>雙方同意縮短通知期</translation>
    </message>
    <message>
        <source>Pages of the side file</source>
        <translation>副卷頁數</translation>
    </message>
    <message>
        <source>Refused to sign</source>
        <translation>拒絕簽名</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>簽名蓋章</translation>
    </message>
    <message>
        <source>Signed by both</source>
        <translation>雙方簽名或蓋章</translation>
    </message>
    <message>
        <source>Signed by the represented</source>
        <translation>被代表人已簽名</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>簽發人</translation>
    </message>
    <message>
        <source>Signing was refused</source>
        <translation>拒絕簽收</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>案件來源</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>進展</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>承繼人</translation>
    </message>
    <message>
        <source>Suggestion to mediate sent on</source>
        <translation>調解建議書發出日</translation>
    </message>
    <message>
        <source>The judgment takes the award&apos;s place</source>
        <translation>裁判取代裁決</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>參加程序</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>文書模板</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>和解內容</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
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
        <translation>鄉鎮（街道）</translation>
    </message>
    <message>
        <source>Tribunal</source>
        <translation>仲裁庭</translation>
    </message>
    <message>
        <source>Signatures still to come</source>
        <translation>尚待簽章</translation>
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
        <translation>該事項未發生</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>經辦人（答覆人）</translation>
    </message>
    <message>
        <source>Why not signed</source>
        <translation>未簽名的原因</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>聯繫對象</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>工作單位</translation>
    </message>
    <message>
        <source>Day of the notice of acceptance</source>
        <translation>受理通知書日期</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>檔案名稱</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>檔案類型</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>大小（位元組）</translation>
    </message>
    <message>
        <source>Act that it proves</source>
        <translation>所證明的行為</translation>
    </message>
    <message>
        <source>All signed and sealed on this day</source>
        <translation>當日全部簽名蓋章</translation>
    </message>
    <message>
        <source>Who attends</source>
        <translation>參加人</translation>
    </message>
    <message>
        <source>Kind of inquiry</source>
        <translation>調查、鑑定種類</translation>
    </message>
    <message>
        <source>Mediation was tried</source>
        <translation>已先行調解</translation>
    </message>
    <message>
        <source>No second person in the office</source>
        <translation>無第二人復核</translation>
    </message>
    <message>
        <source>Only one side has consented</source>
        <translation>僅一方同意</translation>
    </message>
    <message>
        <source>Asked about recusal</source>
        <translation>已詢問回避</translation>
    </message>
    <message>
        <source>Rights were told</source>
        <translation>已告知權利義務</translation>
    </message>
    <message>
        <source>Document served</source>
        <translation>送達文書</translation>
    </message>
    <message>
        <source>Service that counted as done</source>
        <translation>視為送達的記錄</translation>
    </message>
    <message>
        <source>Address that was used</source>
        <translation>送達所用地址</translation>
    </message>
    <message>
        <source>Debate</source>
        <translation>辯論意見</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>書記員</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>閉庭時間</translation>
    </message>
    <message>
        <source>Heard together with the case</source>
        <translation>與該案合併開庭</translation>
    </message>
    <message>
        <source>Disputed facts</source>
        <translation>爭議焦點</translation>
    </message>
    <message>
        <source>Last statements</source>
        <translation>最後陳述</translation>
    </message>
    <message>
        <source>Mail number</source>
        <translation>郵件號碼</translation>
    </message>
    <message>
        <source>What mediation came to</source>
        <translation>調解結果</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>時長（分鐘）</translation>
    </message>
    <message>
        <source>Next hearing at</source>
        <translation>下次開庭時間</translation>
    </message>
    <message>
        <source>Proof of the notice to who was absent</source>
        <translation>缺席者的通知證明</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>線上</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>郵政編碼</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>庭審發問</translation>
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
        <translation>第二送達人</translation>
    </message>
    <message>
        <source>Template of the list</source>
        <translation>文書模板編號</translation>
    </message>
    <message>
        <source>Undisputed facts</source>
        <translation>無爭議事實</translation>
    </message>
    <message>
        <source>Did not sign the minutes</source>
        <translation>未在筆錄上簽名者</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>見證人</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>證件類型</translation>
    </message>
    <message>
        <source>Mediators not of the staff</source>
        <translation>非本單位調解員</translation>
    </message>
    <message>
        <source>Claims, facts and reasons as read</source>
        <translation>宣讀的請求、事實和理由</translation>
    </message>
    <message>
        <source>Defence</source>
        <translation>答辯</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>證據（逐項）</translation>
    </message>
    <message>
        <source>Opinions on it</source>
        <translation>質證意見</translation>
    </message>
    <message>
        <source>What it is to show</source>
        <translation>證明目的</translation>
    </message>
    <message>
        <source>Mediation applied for on</source>
        <translation>此前申請調解日期</translation>
    </message>
    <message>
        <source>Mediation ended on</source>
        <translation>此前調解結束日期</translation>
    </message>
    <message>
        <source>Kind of hearing</source>
        <translation>開庭種類</translation>
    </message>
    <message>
        <source>How the ground ended</source>
        <translation>中止原因如何消除</translation>
    </message>
    <message>
        <source>What is inquired into</source>
        <translation>調查（鑑定）事項</translation>
    </message>
    <message>
        <source>Document issued</source>
        <translation>制發的文書</translation>
    </message>
    <message>
        <source>What was supplemented</source>
        <translation>補正的內容</translation>
    </message>
    <message>
        <source>Also in the envelope</source>
        <translation>同一信封內的其他文書</translation>
    </message>
    <message>
        <source>Guided at this hearing</source>
        <translation>帶教人員</translation>
    </message>
    <message>
        <source>Held for others to watch and learn from</source>
        <translation>觀摩庭</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件（掃描件）</translation>
    </message>
    <message>
        <source>Authenticity</source>
        <translation>真實性</translation>
    </message>
    <message>
        <source>Original or copy</source>
        <translation>原件或複印件</translation>
    </message>
    <message>
        <source>Item of evidence</source>
        <translation>證據</translation>
    </message>
    <message>
        <source>Kind of evidence</source>
        <translation>證據種類</translation>
    </message>
    <message>
        <source>Name of the evidence</source>
        <translation>證據名稱</translation>
    </message>
    <message>
        <source>Number of the evidence</source>
        <translation>證據編號</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>證據來源</translation>
    </message>
    <message>
        <source>Who signed for it</source>
        <translation>簽收人</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>給誰</translation>
    </message>
    <message>
        <source>Legality</source>
        <translation>合法性</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>頁數</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>關聯性</translation>
    </message>
    <message>
        <source>Handed in by</source>
        <translation>提交人</translation>
    </message>
    <message>
        <source>Disputed or not</source>
        <translation>有無爭議</translation>
    </message>
    <message>
        <source>The applicant says</source>
        <translation>申請人陳述</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>The respondent says</source>
        <translation>被申請人陳述</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>要素（逐項）</translation>
    </message>
    <message>
        <source>SHA-256 of the text</source>
        <translation>文本校驗值（SHA-256）</translation>
    </message>
    <message>
        <source>Text of the office, version</source>
        <translation>本單位文本，版本</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行業門類</translation>
    </message>
</context>
<context>
    <name>Fill</name>
    <message>
        <source>Say for which item was paid: the agreement has several.</source>
        <translation>協議有多項，請註明履行的是哪一項。</translation>
    </message>
    <message>
        <source>Say who owes whom: there are several applicants or respondents.</source>
        <translation>申請人或被申請人不止一個，請註明義務人和權利人。</translation>
    </message>
    <message>
        <source>Say what is owed: an amount, or what is to be done.</source>
        <translation>請填寫履行內容：金額，或者應做的事項。</translation>
    </message>
    <message>
        <source>Say by when it is to be performed.</source>
        <translation>請填寫履行期限。</translation>
    </message>
    <message>
        <source>Say who mediates: who records this is not a mediator.</source>
        <translation>請寫明由誰調解：錄入人不是調解員。</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>“%1” of %2 lies before the receipt of the application.</source>
        <translation>%2的“%1”早於收到申請之日。</translation>
    </message>
    <message>
        <source>“%1” of %2 does not fit where it stands: the case was “%3” then.</source>
        <translation>%2的“%1”與當時的階段不符：案件當時為“%3”。</translation>
    </message>
    <message>
        <source>A correction of %1 was checked by nobody else: the office had no second person.</source>
        <translation>%1 的更正無第二人復核：當日本機構沒有其他人員。</translation>
    </message>
</context>
<context>
    <name>LeftOpen</name>
    <message>
        <source>The claim “%1” has no outcome.</source>
        <translation>請求「%1」沒有結果。</translation>
    </message>
    <message>
        <source>A hearing is still set for %1.</source>
        <translation>%1的開庭尚未取消或者記錄。</translation>
    </message>
    <message>
        <source>No receipt of “%1” by %2 is known.</source>
        <translation>%2尚未簽收《%1》。</translation>
    </message>
    <message>
        <source>The period “%1” is open, due on %2.</source>
        <translation>期限「%1」尚未完成，%2屆滿。</translation>
    </message>
    <message>
        <source>The original of the evidence “%1” was not returned.</source>
        <translation>證據「%1」的原件尚未退還。</translation>
    </message>
</context>
<context>
    <name>Mediation</name>
    <message>
        <source>%1 has not consented to mediation. Record the answer first.</source>
        <translation>%1尚未同意調解。請先記錄答覆。</translation>
    </message>
    <message>
        <source>%1 has refused mediation; it can hardly be accepted.</source>
        <translation>%1已表示不同意調解，一般不應受理。</translation>
    </message>
    <message>
        <source>%1 has not consented yet; the act is marked “accepted before consent”.</source>
        <translation>%1尚未同意，本記錄註明“同意前先行受理”。</translation>
    </message>
    <message>
        <source>The agreement cannot have been signed on %1, before the application was received.</source>
        <translation>協議簽署日%1不能早於收到申請之日。</translation>
    </message>
    <message>
        <source>The agreement cannot have been sealed before it was reached.</source>
        <translation>協議蓋章日不能早於達成協議之日。</translation>
    </message>
    <message>
        <source>An agreement is made out in three copies.</source>
        <translation>調解協議書一式三份。</translation>
    </message>
    <message>
        <source>Delegates were elected: each represented person must sign the agreement.</source>
        <translation>本案推舉了代表人：協議須由每名被代表人簽名。</translation>
    </message>
    <message>
        <source>A signature or the seal is missing; the agreement does not bind yet.</source>
        <translation>簽名或印章尚缺，協議尚未生效。</translation>
    </message>
    <message>
        <source>Enter the parties and the matter that were referred.</source>
        <translation>請填寫移交案件的當事人和爭議事項。</translation>
    </message>
    <message>
        <source>The reply cannot be due before the referral was received.</source>
        <translation>反饋期限不能早於收到委託之日。</translation>
    </message>
    <message>
        <source>The applicant must be told in writing, and where to go.</source>
        <translation>應書面通知申請人，並告知可去的途徑。</translation>
    </message>
    <message>
        <source>A session is set for a day to come. Record a past one as held.</source>
        <translation>調解時間應為將來的日期。已進行的請記為調解記錄。</translation>
    </message>
    <message>
        <source>The period already lasts until %1; agree on a later day.</source>
        <translation>期限本已到%1，請約定更晚的日期。</translation>
    </message>
    <message>
        <source>The period ended on %1; it can be extended only by consent on or before that day. Record that mediation failed because the period is over.</source>
        <translation>期限已於%1屆滿，延期須在屆滿前（含當日）同意。請記錄因期限屆滿調解不成。</translation>
    </message>
    <message>
        <source>Only one side has consented; the period moves when both have.</source>
        <translation>僅一方同意；雙方同意後期限方可延長。</translation>
    </message>
    <message>
        <source>Only an applicant withdraws the application. If %1 does not wish to go on, record that mediation failed.</source>
        <translation>只有申請人可以撤回申請。%1不願繼續的，請記錄調解不成。</translation>
    </message>
    <message>
        <source>The period ends on %1; it is over from the day after. Choose another ground, or wait.</source>
        <translation>期限於%1屆滿，次日起方為逾期。請另選理由，或等待。</translation>
    </message>
    <message>
        <source>The parties must be told in writing that they may apply for arbitration.</source>
        <translation>應書面告知當事人可以申請仲裁。</translation>
    </message>
    <message>
        <source>Papers are handed to arbitration only with the applicant&apos;s consent.</source>
        <translation>轉送仲裁須經申請人同意。</translation>
    </message>
    <message>
        <source>Either everybody signed on this day, or say who signed when: not both.</source>
        <translation>或者勾選「當日全部簽名蓋章」，或者分別填寫簽名蓋章日期，不能同時填寫。</translation>
    </message>
    <message numerus="yes">
        <source>%n items do not say in which manner they are performed.</source>
        <translation>
            <numerusform>%n 項履行內容沒有寫明履行方式。</numerusform>
        </translation>
    </message>
    <message>
        <source>Say who was present and who was absent.</source>
        <translation>請填寫到場和缺席的當事人。</translation>
    </message>
    <message>
        <source>The record says nothing of what the parties stated.</source>
        <translation>筆錄沒有記載當事人的陳述。</translation>
    </message>
    <message>
        <source>A dispute of new forms of employment is extended by fifteen days at most (人社厅发〔2024〕4号).</source>
        <translation>新就業形態勞動糾纷延長調解最長不超過15日（人社廳發〔2024〕4號）。</translation>
    </message>
    <message>
        <source>It is not recorded that both sides signed, or why not both did.</source>
        <translation>未記錄雙方已簽名蓋章，或者未簽的原因。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>沒有</translation>
    </message>
    <message>
        <source>The printed agreement %1 says %2 where this record says %3. One of the two is wrong.</source>
        <translation>已製發的調解協議書 %1 寫的是 %2，這裡記的是 %3，兩者必有一錯。</translation>
    </message>
    <message>
        <source>The time that the court set, until %1, is not moved by consent.</source>
        <translation>法院、仲裁機構確定的期限（至 %1）不因雙方同意而變動。</translation>
    </message>
</context>
<context>
    <name>MovedDates</name>
    <message>
        <source>no date</source>
        <translation>無日期</translation>
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
        <translation>請填寫申請人。</translation>
    </message>
    <message>
        <source>Enter a respondent, as far as known: a site or a boss&apos;s name is enough.</source>
        <translation>請填寫被申請人，知道多少填多少：工地或老闆姓名即可。</translation>
    </message>
    <message>
        <source>Say what the dispute is about: enter a claim, or facts and reasons.</source>
        <translation>請填寫爭議事項：請求，或事實與理由。</translation>
    </message>
    <message>
        <source>Two parties have the same identifier.</source>
        <translation>兩個當事人使用了同一標識。</translation>
    </message>
    <message>
        <source>A claim belongs to a party that is not in the application.</source>
        <translation>有一項請求的提出人不在申請中。</translation>
    </message>
    <message>
        <source>The applicant&apos;s name is missing.</source>
        <translation>缺少申請人姓名。</translation>
    </message>
    <message>
        <source>The application is not signed, sealed or fingerprinted.</source>
        <translation>申請未簽名、蓋章或捺印。</translation>
    </message>
    <message>
        <source>The employment ended before it began; compare the dates.</source>
        <translation>勞動關係終止日早於入職日，請核對。</translation>
    </message>
    <message>
        <source>Limitation may have ended on %1 (law art. 27). The case is registered all the same.</source>
        <translation>時效可能已於%1屆滿（調解仲裁法第27條）。仍予登記。</translation>
    </message>
    <message>
        <source>Limitation ends on %1, in less than 7 days: legal aid may be given first (Legal Aid Law art. 44).</source>
        <translation>時效將於%1屆滿，不足七日：可先行提供法律援助（法律援助法第44條）。</translation>
    </message>
    <message>
        <source>An oral application is recorded with its time.</source>
        <translation>口頭申請應當記錄時間。</translation>
    </message>
    <message>
        <source>A worker over retirement age brings wages, rest, safety and work injury here; the other claims go to court (令第56号 art. 19).</source>
        <translation>超齡勞動者的勞動報酬、休息休假、勞動安全衛生、工傷保障爭議在此處理；其他請求應向法院起訴（《超齡勞動者基本權益保障暫行規定》第19條）。</translation>
    </message>
    <message>
        <source>Sex: “%1” was entered, by the ID number it is “%2”. Compare it with the paper.</source>
        <translation>性別：錄入“%1”，按身份證件號碼應為“%2”。請與證件核對。</translation>
    </message>
    <message>
        <source>Birth date: %1 was entered, by the ID number it is %2. Compare it with the paper.</source>
        <translation>出生日期：錄入%1，按身份證件號碼應為%2。請與證件核對。</translation>
    </message>
    <message>
        <source>The earlier mediation ended before it was applied for; compare the dates.</source>
        <translation>此前的調解在申請之前就結束了，請核對日期。</translation>
    </message>
</context>
<context>
    <name>Performance</name>
    <message>
        <source>The period for this ended on %1; the application may be refused.</source>
        <translation>申請期限已於%1屆滿，可能不予受理。</translation>
    </message>
    <message>
        <source>An agreement that confirms a labour relation is not reviewed. Choose another remedy.</source>
        <translation>確認勞動關係的協議不予仲裁審查。請選擇其他途徑。</translation>
    </message>
    <message>
        <source>The agreement has been confirmed by the court; it is not reviewed any more.</source>
        <translation>協議已經司法確認，不再仲裁審查。</translation>
    </message>
    <message>
        <source>A payment order is given only for wages, work-injury medical costs, severance or compensation. Choose another remedy.</source>
        <translation>支付令僅適用於勞動報酬、工傷醫療費、經濟補償或賠償金。請選擇其他途徑。</translation>
    </message>
    <message>
        <source>A suit on the agreement is open for wages alone, or after the court has ended the payment-order procedure. Apply for arbitration instead.</source>
        <translation>僅涉及勞動報酬，或法院終結督促程序後，方可憑協議直接起訴。請申請仲裁。</translation>
    </message>
    <message>
        <source>An agreement is amended only by the signatures of both sides.</source>
        <translation>變更協議須雙方簽名或蓋章。</translation>
    </message>
    <message>
        <source>Enter the amount that was paid.</source>
        <translation>請填寫履行金額。</translation>
    </message>
    <message>
        <source>Only %1 was still open; %2 is recorded.</source>
        <translation>尚欠%1，記錄為%2。</translation>
    </message>
    <message>
        <source>%1 was open until now and counts as performed on this day.</source>
        <translation>此前尚欠%1，按當日履行完畢計。</translation>
    </message>
    <message>
        <source>Nothing of it was due before %1; there is no default yet.</source>
        <translation>%1之前沒有到期項，尚不構成不履行。</translation>
    </message>
    <message>
        <source>The parties must be told in writing which remedies are open.</source>
        <translation>應書面告知可選擇的救濟途徑。</translation>
    </message>
    <message>
        <source>“%1” was not pursued in this case. Record that first.</source>
        <translation>本案未記錄“%1”。請先記錄。</translation>
    </message>
    <message>
        <source>%1 is still open: say by what it is proven that it was paid.</source>
        <translation>尚欠%1：請填寫履行的憑證。</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>“%1” is missing. Fill it in.</source>
        <translation>缺少“%1”。請填寫。</translation>
    </message>
    <message>
        <source>“%1” (%2) lies in the future.</source>
        <translation>“%1”（%2）晚於今天。</translation>
    </message>
    <message>
        <source>“%1” names somebody or something that does not stand in this case.</source>
        <translation>“%1”所指不在本案中。</translation>
    </message>
    <message>
        <source>Enter the day of the act.</source>
        <translation>請填寫日期。</translation>
    </message>
    <message>
        <source>%1 lies in the future; today is %2. Enter the day on which it happened.</source>
        <translation>%1晚於今天（%2）。請填寫實際發生日。</translation>
    </message>
    <message>
        <source>%1 lies before the receipt of the application on %2. Correct one of the two.</source>
        <translation>%1早於收到申請之日%2。請核對兩者。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>憑證</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>“%1” cannot follow now: the case is “%2”. What may follow: %3.</source>
        <translation>現在不能記錄“%1”：案件為“%2”。可以記錄：%3。</translation>
    </message>
    <message>
        <source>Dated %1, this does not fit what the case already holds. %2</source>
        <translation>日期為%1時與案卷已有記錄不符。%2</translation>
    </message>
    <message>
        <source>“%1” does not open a case. Register the application first.</source>
        <translation>“%1”不能立卷。請先登記申請。</translation>
    </message>
    <message>
        <source>“%1” (%2) lies before %3. Type the year with its four digits.</source>
        <translation>“%1”（%2）早於 %3 年。請輸入四位數的年份。</translation>
    </message>
    <message>
        <source>The day of the act</source>
        <translation>本行為的日期</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>The agreement cannot take effect after the request for its review.</source>
        <translation>協議生效日不能晚於申請審查之日。</translation>
    </message>
    <message>
        <source>The request should have been filed by %1: it is to be refused as late.</source>
        <translation>應於%1前申請：逾期應不予受理。</translation>
    </message>
    <message>
        <source>Both sides must file together; have the other side join.</source>
        <translation>應由雙方共同申請；請讓對方一併申請。</translation>
    </message>
    <message>
        <source>No papers of identity and qualification are listed.</source>
        <translation>未列明身份證明、資格證明。</translation>
    </message>
    <message>
        <source>Only both sides together can ask for a review. Correct the filing once the other side has joined.</source>
        <translation>仲裁審查須雙方共同申請。對方加入後請更正收件記錄。</translation>
    </message>
    <message>
        <source>The request was filed on %1, after the period had ended on %2. It is to be refused.</source>
        <translation>申請日為%1，期限已於%2屆滿，應不予受理。</translation>
    </message>
    <message>
        <source>An agreement that confirms a labour relation is not reviewed. The request is to be refused.</source>
        <translation>確認勞動關係的協議不予審查，應不予受理。</translation>
    </message>
    <message>
        <source>The request came in time: the period ended on %1. Choose another ground.</source>
        <translation>申請未逾期：期限於%1屆滿。請另選理由。</translation>
    </message>
    <message>
        <source>No claim of this case confirms a labour relation.</source>
        <translation>本案沒有確認勞動關係的請求。</translation>
    </message>
    <message>
        <source>The review has been extended already; it can be extended once, by five working days.</source>
        <translation>審查已延長；只能延長一次，五個工作日。</translation>
    </message>
    <message>
        <source>The period ended on %1; it can be extended only before it ends.</source>
        <translation>期限已於%1屆滿；須在屆滿前延長。</translation>
    </message>
    <message>
        <source>Say why no mediation award is made: the parties are told in writing.</source>
        <translation>請填寫不予製作調解書的理由：應書面通知當事人。</translation>
    </message>
    <message>
        <source>The review has ended; until both sides have received the mediation award it can only be withdrawn.</source>
        <translation>審查已結束；雙方簽收調解書前只能撤回。</translation>
    </message>
    <message>
        <source>This party has received the mediation award already.</source>
        <translation>該當事人已簽收調解書。</translation>
    </message>
</context>
</TS>
