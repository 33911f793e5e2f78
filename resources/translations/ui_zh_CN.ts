<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ActEntries</name>
    <message>
        <source>%1 struck out: %2</source>
        <translation>%1作废：%2</translation>
    </message>
    <message>
        <source>%1 corrected: %2</source>
        <translation>%1更正：%2</translation>
    </message>
    <message numerus="yes">
        <source>late entry, %n day(s)</source>
        <translation>
            <numerusform>迟录 %n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not explained</source>
        <translation>%1，未说明</translation>
    </message>
    <message>
        <source>%1 (standing in for %2)</source>
        <translation>%1（代%2）</translation>
    </message>
    <message>
        <source>nobody else</source>
        <translation>无第二人复核</translation>
    </message>
    <message>
        <source>not needed: taken back at once</source>
        <translation>无需复核（当时撤销）</translation>
    </message>
</context>
<context>
    <name>ActGroups</name>
    <message>
        <source>for: %1</source>
        <translation>须由%1记录</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Service and papers</source>
        <translation>送达与文书</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>not while the case is “%1”</source>
        <translation>“%1”阶段不能记录</translation>
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
        <translation>请求合计 %1 元</translation>
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
        <translation>本周 %1</translation>
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
        <translation>已带出 %1・%2</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) wait for approval</source>
        <translation>
            <numerusform>%n 项待审批</numerusform>
        </translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>限制查阅</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Number</source>
        <translation>案号</translation>
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
        <source>Cause</source>
        <translation>案由</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>下一应办日</translation>
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
        <translation>结案日</translation>
    </message>
    <message>
        <source>Claimed (yuan)</source>
        <translation>请求金额（元）</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>地位</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名或名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
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
        <translation>同意调解</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Claimed by</source>
        <translation>请求人</translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Obtained (yuan)</source>
        <translation>实得金额（元）</translation>
    </message>
    <message>
        <source>Rights known on</source>
        <translation>知道权利被侵害之日</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>For</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起算日</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>届满日</translation>
    </message>
    <message>
        <source>Un-rolled</source>
        <translation>未顺延日</translation>
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
        <translation>状态</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Who owes</source>
        <translation>义务人</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>权利人</translation>
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
        <translation>证件号码或信用代码</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Powers</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Power of attorney</source>
        <translation>授权委托书</translation>
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
        <translation>文书</translation>
    </message>
    <message>
        <source>Effective on</source>
        <translation>生效日</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>镇、村</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>可以采取的救济</translation>
    </message>
</context>
<context>
    <name>Docket</name>
    <message>
        <source>Mediation</source>
        <translation>调解</translation>
    </message>
    <message>
        <source>At the court</source>
        <translation>院内</translation>
    </message>
    <message>
        <source>By the branch</source>
        <translation>自审</translation>
    </message>
    <message>
        <source>On circuit</source>
        <translation>巡回</translation>
    </message>
    <message>
        <source>Kept, though the registers would not have it</source>
        <translation>与名录不符，照原样保留</translation>
    </message>
    <message>
        <source>Its room is in no register</source>
        <translation>庭室不在名录中</translation>
    </message>
    <message>
        <source>%1 (presiding)</source>
        <translation>%1 首席</translation>
    </message>
    <message>
        <source>Clerk %1</source>
        <translation>书记员 %1</translation>
    </message>
    <message>
        <source>online</source>
        <translation>网上</translation>
    </message>
    <message>
        <source>not public</source>
        <translation>不公开</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message numerus="yes">
        <source>%n hearing(s)</source>
        <translation>
            <numerusform>%n 场</numerusform>
        </translation>
    </message>
    <message>
        <source>The case that led is heard no more: set it again, and its hour is kept</source>
        <translation>主案已不再开庭：请重新排期，以保留该时段</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>authenticity</source>
        <translation>真实性</translation>
    </message>
    <message>
        <source>legality</source>
        <translation>合法性</translation>
    </message>
    <message>
        <source>relevance</source>
        <translation>关联性</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>笔录</translation>
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
            <numerusform>%n页</numerusform>
        </translation>
    </message>
    <message>
        <source>fetched by the office</source>
        <translation>依职权调取</translation>
    </message>
    <message>
        <source>%1, signed by %2</source>
        <translation>%1，%2 签收</translation>
    </message>
    <message>
        <source>kept here</source>
        <translation>在本机构</translation>
    </message>
</context>
<context>
    <name>ExchangeState</name>
    <message>
        <source>awaits its receipt</source>
        <translation>待回执</translation>
    </message>
    <message>
        <source>delivered, awaits its receipt</source>
        <translation>已交付，待回执</translation>
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
        <translation>已关闭</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>known from its receipt alone</source>
        <translation>仅从回执得知</translation>
    </message>
    <message>
        <source>was here already</source>
        <translation>已收过</translation>
    </message>
    <message>
        <source>not taken: its key was revoked</source>
        <translation>未收：签发密钥已吊销</translation>
    </message>
    <message>
        <source>it was written before the office&apos;s file began anew</source>
        <translation>写于该单位数据文件重新开始之前</translation>
    </message>
    <message>
        <source>the office&apos;s file began anew with a count that was used already</source>
        <translation>该单位数据文件重新开始，但启用序号已用过</translation>
    </message>
    <message>
        <source>another package came under this number</source>
        <translation>此序号已收过另一份报送包</translation>
    </message>
    <message>
        <source>it does not follow from the package before</source>
        <translation>与前一份报送包不衔接</translation>
    </message>
    <message>
        <source>an earlier number is lacking</source>
        <translation>缺少较早的序号</translation>
    </message>
    <message>
        <source>a full one came after it</source>
        <translation>之后已收到全量包</translation>
    </message>
    <message>
        <source>it was withdrawn by who sent it</source>
        <translation>已由发送单位撤回</translation>
    </message>
    <message>
        <source>its number was given up as lacking</source>
        <translation>该序号已按缺号处理</translation>
    </message>
    <message>
        <source>a line is too long</source>
        <translation>有一行过长</translation>
    </message>
    <message>
        <source>it holds too many records</source>
        <translation>记录过多</translation>
    </message>
    <message>
        <source>a record cannot be read</source>
        <translation>有一条记录无法读取</translation>
    </message>
    <message>
        <source>a record was changed on the way</source>
        <translation>有一条记录与其校验值不符</translation>
    </message>
    <message>
        <source>the records stand in a wrong order</source>
        <translation>记录顺序有误</translation>
    </message>
    <message>
        <source>it holds other records than it says</source>
        <translation>记录数与所称不符</translation>
    </message>
    <message>
        <source>its figures are not those of its records</source>
        <translation>汇总数与记录不符</translation>
    </message>
    <message>
        <source>its attachments are not those that it names</source>
        <translation>附件与所列不符</translation>
    </message>
    <message>
        <source>its summary cannot be read</source>
        <translation>汇总无法读取</translation>
    </message>
    <message>
        <source>its case cannot be read</source>
        <translation>案件内容无法读取</translation>
    </message>
    <message>
        <source>it was written by a newer program</source>
        <translation>由更新版本的程序写成</translation>
    </message>
    <message>
        <source>both offices do not hold the same cases</source>
        <translation>双方所存案件不一致</translation>
    </message>
    <message>
        <source>both offices count differently</source>
        <translation>双方统计数不一致</translation>
    </message>
    <message>
        <source>its key was revoked</source>
        <translation>签发密钥已吊销</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>在办</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>镇、村</translation>
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
        <translation>结案</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>案由</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的在办</translation>
    </message>
    <message>
        <source>Closed this month</source>
        <translation>本月结案</translation>
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
        <translation>分组</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>The list changed while it was read, and was not exported. Export it again.</source>
        <translation>读取期间列表有了变动，没有导出。请再导出一次。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已存为 %1。</translation>
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
        <translation>即将到期</translation>
    </message>
    <message>
        <source>running</source>
        <translation>进行中</translation>
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
        <translation>不再适用</translation>
    </message>
    <message>
        <source>meeting or hearing</source>
        <translation>调解或庭审</translation>
    </message>
    <message>
        <source>awaits signature</source>
        <translation>待签章</translation>
    </message>
    <message>
        <source>awaits service</source>
        <translation>待送达</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>please look</source>
        <translation>请留意</translation>
    </message>
    <message>
        <source>note</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Saved as %1.</source>
        <translation>已存为 %1。</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>保存列表</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>保存日历</translation>
    </message>
</context>
<context>
    <name>PapersPanel</name>
    <message>
        <source>%1 of %2 issued</source>
        <translation>已签发 %1/%2</translation>
    </message>
    <message>
        <source>form</source>
        <translation>表格，不编号</translation>
    </message>
    <message>
        <source>to be issued</source>
        <translation>待签发</translation>
    </message>
    <message>
        <source>to be received by %1</source>
        <translation>最迟 %1 收到</translation>
    </message>
    <message>
        <source>%1 and others, %2 in all</source>
        <translation>%1等 %2 人</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message numerus="yes">
        <source>%n issued</source>
        <translation>
            <numerusform>%n 份已签发</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) missing</source>
        <translation>
            <numerusform>缺 %n 项</numerusform>
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
        <translation>身份证件号码</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Claim (yuan)</source>
        <translation>请求（元）</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Unpaid for</source>
        <translation>欠薪期间</translation>
    </message>
</context>
<context>
    <name>ServicePanel</name>
    <message>
        <source>signing was refused</source>
        <translation>拒绝签收</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>%1发出</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>%1 签收</translation>
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
        <translation>尚未制作</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>尚未发出</translation>
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
        <translation>视为送达</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>session %1</source>
        <translation>第 %1 次调解</translation>
    </message>
    <message>
        <source>hearing %1</source>
        <translation>第 %1 次开庭</translation>
    </message>
</context>
<context>
    <name>WhatFollows</name>
    <message>
        <source>due %1</source>
        <translation>届满 %1</translation>
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
        <translation>中止计算</translation>
    </message>
    <message>
        <source>no longer applies</source>
        <translation>不再适用</translation>
    </message>
    <message>
        <source>overdue: %1</source>
        <translation>已逾期：%1</translation>
    </message>
    <message>
        <source>runs again, %1</source>
        <translation>继续计算，%1</translation>
    </message>
    <message>
        <source>begins, %1</source>
        <translation>开始计算，%1</translation>
    </message>
    <message>
        <source>Closes the case: %1</source>
        <translation>结案：%1</translation>
    </message>
    <message>
        <source>closed on %1</source>
        <translation>结案日 %1</translation>
    </message>
    <message>
        <source>The case is open again</source>
        <translation>案件恢复为未结</translation>
    </message>
    <message>
        <source>falls away</source>
        <translation>不再产生</translation>
    </message>
    <message>
        <source>No date moves.</source>
        <translation>没有日期变动。</translation>
    </message>
    <message>
        <source>Can be printed</source>
        <translation>可打印</translation>
    </message>
    <message>
        <source>Open for: %1</source>
        <translation>%1 的救济</translation>
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
        <translation>无届满日</translation>
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
        <translation>账户</translation>
    </message>
    <message>
        <source>Locked until</source>
        <translation>锁定至</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Set up accounts…</source>
        <translation>设置账户…</translation>
    </message>
    <message>
        <source>Give a password…</source>
        <translation>设置密码…</translation>
    </message>
    <message>
        <source>Replace a forgotten password…</source>
        <translation>重设忘记的密码…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Change my password…</source>
        <translation>修改我的密码…</translation>
    </message>
    <message>
        <source>Once accounts are set up, everybody of the office stands here.</source>
        <translation>设置账户以后，这里列出本单位全体人员。</translation>
    </message>
    <message>
        <source>Every program asks who works with this office. Five wrong passwords make an account wait.</source>
        <translation>每次打开都要求登录。密码输错五次，账户须等待。</translation>
    </message>
    <message>
        <source>This office has no accounts: whoever has its file can read it and write in any name. Setting them up asks you for a password and makes a recovery sheet; the others get their passwords from you.</source>
        <translation>本单位没有账户：拿到文件的人都能读取，也能以任何人的名义记录。设置账户时由您设定自己的密码，并生成密码恢复单；其他人的密码由您设置。</translation>
    </message>
    <message>
        <source>Set up accounts</source>
        <translation>设置账户</translation>
    </message>
    <message>
        <source>Choose your own password first. Then you are asked where the recovery sheet is to stand: print it, put it away, and delete the file.</source>
        <translation>请先设定您自己的密码，再选择密码恢复单的存放位置：打印后妥善保管，并删除文件。</translation>
    </message>
    <message>
        <source>Where the recovery sheet is to stand</source>
        <translation>密码恢复单的存放位置</translation>
    </message>
    <message>
        <source>Accounts are set up. The recovery sheet is in %1: print it and delete the file.</source>
        <translation>账户已设置。密码恢复单在 %1：请打印后删除该文件。</translation>
    </message>
    <message>
        <source>Give a password</source>
        <translation>设置密码</translation>
    </message>
    <message>
        <source>The first password of %1.</source>
        <translation>%1 的初始密码。</translation>
    </message>
    <message>
        <source>Replace a forgotten password</source>
        <translation>重设忘记的密码</translation>
    </message>
    <message>
        <source>Another password for %1, by the code on the office&apos;s recovery sheet.</source>
        <translation>凭本单位密码恢复单上的恢复码，为 %1 另设密码。</translation>
    </message>
    <message>
        <source>The account of %1 is unlocked.</source>
        <translation>%1 的账户已解锁。</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>修改我的密码</translation>
    </message>
    <message>
        <source>Another password for yourself.</source>
        <translation>为自己另设密码。</translation>
    </message>
    <message>
        <source>The password is set.</source>
        <translation>密码已设置。</translation>
    </message>
    <message>
        <source>Another key for the office…</source>
        <translation>更换本单位密钥…</translation>
    </message>
    <message>
        <source>Another key for the office</source>
        <translation>更换本单位密钥</translation>
    </message>
    <message>
        <source>After somebody left: what he keeps of the file opens nothing that is written from now on. Everything personal is sealed anew, which takes its time; there is a new recovery sheet, and everybody but you gets a new password from you. Backups of before stay as they are. Choose your own password.</source>
        <translation>有人离职后使用：其留存的文件副本打不开今后写入的内容。全部个人信息将重新加密，需要一些时间；产生新的恢复单，除您以外的人都由您重新给密码。以前的备份保持原样。请设定您自己的密码。</translation>
    </message>
    <message>
        <source>The office has another key. The recovery sheet is in %1: print it and delete the file; the former one is worth nothing. Give everybody a new password.</source>
        <translation>本单位密钥已更换。恢复单在 %1：请打印后删除该文件；旧恢复单作废。请给每个人新密码。</translation>
    </message>
    <message>
        <source>Who may change accounts sees everybody of the office here.</source>
        <translation>有权管理账户的人在这里看到本单位全体人员。</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>密码恢复单</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::ActKeys</name>
    <message>
        <source>What can be recorded</source>
        <translation>可记录的事项</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::ActList</name>
    <message>
        <source>Filter the acts</source>
        <translation>筛选事项</translation>
    </message>
    <message>
        <source>Which act</source>
        <translation>记录何事</translation>
    </message>
    <message>
        <source>No act is called like this.</source>
        <translation>没有叫这个名字的事项。</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::ActPane</name>
    <message>
        <source>What was recorded</source>
        <translation>所记录的内容</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>决定人</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Words of the ledger</source>
        <translation>台账原文</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>作废</translation>
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
        <translation>复核人</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1（缺失）</translation>
    </message>
    <message>
        <source>recorded: %1 %2</source>
        <translation>记录：%1 %2</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::AfterPane</name>
    <message>
        <source>After saving</source>
        <translation>保存后</translation>
    </message>
    <message numerus="yes">
        <source>Still needed (%n): %1</source>
        <translation>
            <numerusform>还差 %n 项：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::AfterSaving</name>
    <message>
        <source>Recorded: %1, %2.</source>
        <translation>已记录：%1，%2。</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>已记录。</translation>
    </message>
    <message>
        <source>Nothing is due in this case any more. What comes next?</source>
        <translation>本案已无未完成的期限。下一步是什么？</translation>
    </message>
    <message>
        <source>Record the next step…</source>
        <translation>记录下一步…</translation>
    </message>
    <message>
        <source>Undo, with a second person…</source>
        <translation>撤销（须第二人复核）…</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>已记录：%1</translation>
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
        <translation>流水号</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Perhaps there already</source>
        <translation>疑似重复</translation>
    </message>
    <message>
        <source>Applications from platforms</source>
        <translation>平台移交的申请</translation>
    </message>
    <message>
        <source>Take it into a case  Ctrl+Enter</source>
        <translation>立为案件  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Reply list…</source>
        <translation>回复清单…</translation>
    </message>
    <message>
        <source>No application waits. Read the packet that a platform handed over, or drop the file here.</source>
        <translation>没有待处理的申请。读入平台移交的收件包，或把文件拖到这里。</translation>
    </message>
    <message>
        <source>Read a packet…</source>
        <translation>读入收件包…</translation>
    </message>
    <message>
        <source>It is the case %1: set it aside</source>
        <translation>与案件 %1 重复：作重复处理</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Registered as %1. Whether it is accepted is decided in the case.</source>
        <translation>已登记为 %1。是否受理在案件中决定。</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>打开案件</translation>
    </message>
    <message>
        <source>Set aside: the platform is answered that %1 was there.</source>
        <translation>已作重复处理：将回复平台，%1 已在办。</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) wait to be taken on.</source>
        <translation>
            <numerusform>%n 件申请等待处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reply list</source>
        <translation>回复清单</translation>
    </message>
    <message>
        <source>Replies %1</source>
        <translation>回复清单 %1</translation>
    </message>
    <message>
        <source>Table for other programs (*.csv);;Excel (*.xlsx);;JSON (*.json)</source>
        <translation>供其他程序用的表格 (*.csv);;Excel (*.xlsx);;JSON (*.json)</translation>
    </message>
    <message>
        <source>A list in JSON answers one source.</source>
        <translation>JSON 格式的名单只答复一个来源。</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未说明</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::ApprovalsDialog</name>
    <message>
        <source>Number</source>
        <translation>案号</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>提请人</translation>
    </message>
    <message>
        <source>Proposed on</source>
        <translation>提请时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Proof: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>Sent back by %1: %2</source>
        <translation>%1 退回：%2</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>打开案件</translation>
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
        <translation>重新录入…</translation>
    </message>
    <message>
        <source>Waiting for my approval</source>
        <translation>待我审批</translation>
    </message>
    <message>
        <source>What I proposed</source>
        <translation>我的提请</translation>
    </message>
    <message>
        <source>Nothing waits for your approval.</source>
        <translation>没有待您审批的事项。</translation>
    </message>
    <message>
        <source>Nothing that you proposed waits or was sent back.</source>
        <translation>您没有待审批或被退回的提请。</translation>
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
        <translation>已批准并记入案件。</translation>
    </message>
    <message>
        <source>Say why it is sent back.</source>
        <translation>请填写退回理由。</translation>
    </message>
    <message>
        <source>It is sent back to %1.</source>
        <translation>已退回 %1。</translation>
    </message>
    <message>
        <source>The proposal is withdrawn.</source>
        <translation>提请已撤回。</translation>
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
        <translation>批准后全部一并记录，或者一件也不记录；届时再核对一遍。</translation>
    </message>
    <message numerus="yes">
        <source>Approved and recorded: %n act(s).</source>
        <translation>
            <numerusform>已批准并记录 %n 项。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::ArrivedDialog</name>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
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
        <translation>检查</translation>
    </message>
    <message>
        <source>What becomes of each record</source>
        <translation>逐条结论</translation>
    </message>
    <message>
        <source>File of another office</source>
        <translation>其他单位的文件</translation>
    </message>
    <message>
        <source>Choose the file and check it: nothing is written before it is taken.</source>
        <translation>选择文件并检查：收下之前什么也不写入。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Where the receipt is put</source>
        <translation>回执存放位置</translation>
    </message>
    <message>
        <source>%1. Bring the receipt back: %2</source>
        <translation>%1。请把回执带回：%2</translation>
    </message>
    <message>
        <source>The receipt was read.</source>
        <translation>回执已读入。</translation>
    </message>
    <message>
        <source>Packages and receipts (*.tcsum *.tcrcp *.tcfb);;All files (*)</source>
        <translation>报送包与回执 (*.tcsum *.tcrcp *.tcfb);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Take it…</source>
        <translation>收下…</translation>
    </message>
    <message>
        <source>Feedback of %1; things told: %2.</source>
        <translation>%1 的反馈，共 %2 项。</translation>
    </message>
    <message>
        <source>A receipt of %1 for the package %2.</source>
        <translation>%1 就报送包 %2 出具的回执。</translation>
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
        <translation>请选择</translation>
    </message>
    <message>
        <source>Fill in what is marked: without it nothing is done.</source>
        <translation>请填写标出的项目，否则不会执行。</translation>
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
        <translation>打开</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Proves</source>
        <translation>证明</translation>
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
        <translation>经手人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
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
        <translation>没有附件。把文件拖到这里，或者用按钮添加。</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>添加附件…</translation>
    </message>
    <message>
        <source>PDF, OFD, Word, WPS, Excel, pictures, recordings, films; at most 50 MB each</source>
        <translation>PDF、OFD、Word、WPS、Excel、图片、录音、录像，每个不超过 50 MB</translation>
    </message>
    <message>
        <source>Files that can be attached (%1)</source>
        <translation>可附的文件 (%1)</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>No program opened %1. Save it, and open it from its folder.</source>
        <translation>没有程序能打开 %1。请另存后在文件夹中打开。</translation>
    </message>
    <message>
        <source>Save the attachment</source>
        <translation>保存附件</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已存为 %1。</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::AuditPanel</name>
    <message>
        <source>Act in a case</source>
        <translation>案件行为</translation>
    </message>
    <message>
        <source>Act of the office</source>
        <translation>单位行为</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链值</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Nothing was recorded, refused or printed in these days by this person.</source>
        <translation>这些日子里，该人员没有记录、被拒绝或打印的事项。</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Save as a report…</source>
        <translation>存为报表…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Save the audit</source>
        <translation>保存审计记录</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>%1 (standing in for %2)</source>
        <translation>%1（代%2）</translation>
    </message>
    <message>
        <source>Head of the chain: line %1, %2</source>
        <translation>审计链末值：第 %1 条，%2</translation>
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
        <translation>原届满日</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现届满日</translation>
    </message>
    <message>
        <source>Import a year&apos;s notice…</source>
        <translation>导入年度放假通知…</translation>
    </message>
    <message>
        <source>Dates that the last import moved</source>
        <translation>最近一次导入变动的日期</translation>
    </message>
    <message>
        <source>No date was moved. After an import every date that moved stands here.</source>
        <translation>没有变动的日期。导入放假安排后，变动的日期逐一列在这里。</translation>
    </message>
    <message>
        <source>Notices of the State Council on days off are here for %1 to %2. Later years are computed from weekends and fixed statutory days and are marked provisional.</source>
        <translation>已有 %1 年至 %2 年国务院办公厅放假通知。之后的年份按周末和固定法定节假日计算，并标注为暂定。</translation>
    </message>
    <message>
        <source>Choose a calendar file</source>
        <translation>选择放假安排文件</translation>
    </message>
    <message>
        <source>Calendars (*.json)</source>
        <translation>日历 (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>The notice for %1 is in use. %n date(s) moved.</source>
        <translation>
            <numerusform>%1 年放假通知已启用，变动日期 %n 个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::CaseEditor</name>
    <message>
        <source>Number, name or telephone</source>
        <translation>案号、姓名或电话</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::CaseListDialog</name>
    <message>
        <source>Export…  Ctrl+E</source>
        <translation>导出…  Ctrl+E</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) more are counted and restricted: not to be seen here.</source>
        <translation>
            <numerusform>另有 %n 件计入统计的案件限制查阅，此处不显示。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::CasePage</name>
    <message>
        <source>Print what is to be signed…</source>
        <translation>打印待签名文书…</translation>
    </message>
    <message>
        <source>Record…  Enter</source>
        <translation>记录…  Enter</translation>
    </message>
    <message>
        <source>Why?  F1</source>
        <translation>为什么？  F1</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Claims and amounts</source>
        <translation>请求与金额</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>送达</translation>
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
        <translation>将时间线存为图片</translation>
    </message>
    <message>
        <source>Pictures (*.svg);;PDF (*.pdf)</source>
        <translation>图片 (*.svg);;PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>The timeline is saved as %1.</source>
        <translation>时间线已存为 %1。</translation>
    </message>
    <message>
        <source>Nothing is owed yet. What an agreement or an award promises stands here, with what was paid.</source>
        <translation>还没有应履行的款项。协议、裁决约定的款项及付款情况列在这里。</translation>
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
        <translation>文书  Ctrl+P</translation>
    </message>
    <message>
        <source>Print the case sheet…</source>
        <translation>打印案件情况表…</translation>
    </message>
    <message>
        <source>Save the case sheet as PDF…</source>
        <translation>案件情况表存为 PDF…</translation>
    </message>
    <message>
        <source>Print the application…</source>
        <translation>打印申请书（笔录）…</translation>
    </message>
    <message>
        <source>Print the timeline…</source>
        <translation>打印时间线…</translation>
    </message>
    <message>
        <source>Save the timeline as a picture (SVG, PDF)…</source>
        <translation>时间线存为图片（SVG、PDF）…</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文书</translation>
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
        <translation>应付 %1 元，已付 %2 元，未付 %3 元</translation>
    </message>
    <message>
        <source>overdue %1 yuan</source>
        <translation>已逾期 %1 元</translation>
    </message>
    <message>
        <source>Save the case sheet</source>
        <translation>保存案件情况表</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已存为 %1。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Telephone, address…</source>
        <translation>电话、地址…</translation>
    </message>
    <message>
        <source>Representative…</source>
        <translation>代理人…</translation>
    </message>
    <message>
        <source>Show numbers of people</source>
        <translation>显示证件号码和电话</translation>
    </message>
    <message>
        <source>Hide numbers of people</source>
        <translation>隐藏证件号码和电话</translation>
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
            <numerusform>共 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>claimed %1 yuan</source>
        <translation>请求 %1 元</translation>
    </message>
    <message>
        <source>obtained %1 yuan</source>
        <translation>取得 %1 元</translation>
    </message>
    <message>
        <source>Print the minutes of the hearing…</source>
        <translation>打印庭审笔录…</translation>
    </message>
    <message>
        <source>Papers of the case…</source>
        <translation>案件文书…</translation>
    </message>
    <message>
        <source>Decided, agreed, issued</source>
        <translation>裁决、协议和已签发的文书</translation>
    </message>
    <message>
        <source>The parties are to get a notice of it.</source>
        <translation>应当通知各方当事人。</translation>
    </message>
    <message>
        <source>Notices…</source>
        <translation>通知书…</translation>
    </message>
    <message>
        <source>“%1” is filled in the settings of the office.</source>
        <translation>“%1”在“设置”的单位信息中填写。</translation>
    </message>
    <message>
        <source>“%1” is filled where the case says it.</source>
        <translation>“%1”按案件记录填写。</translation>
    </message>
    <message>
        <source>Who sees the case…</source>
        <translation>谁可查阅本案…</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message numerus="yes">
        <source>%n part(ies) proposed: they join once it is approved.</source>
        <translation>
            <numerusform>已提请追加 %n 名当事人，批准后才加入本案。</numerusform>
        </translation>
    </message>
    <message>
        <source>Case sheet</source>
        <translation>案件情况表</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
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
        <translation>导入台账…</translation>
    </message>
    <message>
        <source>Register a case  Ctrl+N</source>
        <translation>登记案件  Ctrl+N</translation>
    </message>
    <message>
        <source>No case matches. Clear the filter to see all of them.</source>
        <translation>没有符合条件的案件。清除筛选条件，即可看到全部。</translation>
    </message>
    <message>
        <source>No case yet. Register one with Ctrl+N, or import your ledger.</source>
        <translation>还没有案件。按 Ctrl+N 登记第一件，或导入已有的台账。</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>取消选择</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>已选 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
    <message>
        <source>Print the periods…</source>
        <translation>打印期限表…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>移交承办人…</translation>
    </message>
    <message>
        <source>Periods of the chosen cases</source>
        <translation>所选案件期限表</translation>
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
        <translation>无新增</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) come over</source>
        <translation>
            <numerusform>带回 %n 项记录</numerusform>
        </translation>
    </message>
    <message>
        <source>went on at both ends: decide</source>
        <translation>两边都有新记录：请决定</translation>
    </message>
    <message>
        <source>cannot follow here: decide</source>
        <translation>在本院无法续记：请决定</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>未采用</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
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
        <translation>状态</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>带回</translation>
    </message>
    <message>
        <source>Check cases in</source>
        <translation>带回案件</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Choose the file that came back, and compare it.</source>
        <translation>请选择带回的文件并对照。</translation>
    </message>
    <message>
        <source>Checking in…</source>
        <translation>正在带回…</translation>
    </message>
    <message>
        <source>File that came back</source>
        <translation>带回的文件</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>以后再定</translation>
    </message>
    <message>
        <source>Record what the pack holds after what is here</source>
        <translation>两边都保留：把包内记录续记在后</translation>
    </message>
    <message>
        <source>Leave out what the pack holds</source>
        <translation>不采用包内记录</translation>
    </message>
    <message>
        <source>Reason for leaving it out</source>
        <translation>不采用的理由</translation>
    </message>
    <message>
        <source>Cases (*.tcpack *.tiaocai);;All files (*)</source>
        <translation>案件包 (*.tcpack *.tiaocai);;所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) still wait for a decision; the others are back.</source>
        <translation>
            <numerusform>还有 %n 件案件等待决定，其余均已带回。</numerusform>
        </translation>
    </message>
    <message>
        <source>All cases of the pack are back.</source>
        <translation>包内案件已全部带回。</translation>
    </message>
    <message>
        <source>The office does not wait for this pack: each of its cases is decided.</source>
        <translation>本院没有在等这个案件包：其中案件须逐件决定。</translation>
    </message>
    <message>
        <source>This pack was voided (%1): each of its cases is decided.</source>
        <translation>该案件包已作废（%1）：其中案件须逐件决定。</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::ChoiceEditor</name>
    <message>
        <source>Please choose</source>
        <translation>请选择</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::CircuitPage</name>
    <message>
        <source>Plan of the circuit</source>
        <translation>巡回计划</translation>
    </message>
    <message>
        <source>Cases that cannot be placed</source>
        <translation>排不下的案件</translation>
    </message>
    <message>
        <source>Published hearings; tick one to plan it anew</source>
        <translation>已发布的庭期，勾选的重新排</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案号</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Arbitrators</source>
        <translation>仲裁员</translation>
    </message>
    <message>
        <source>Decide by</source>
        <translation>审限</translation>
    </message>
    <message>
        <source>From another start</source>
        <translation>换个起点再算</translation>
    </message>
    <message>
        <source>Stop  Esc</source>
        <translation>停止  Esc</translation>
    </message>
    <message>
        <source>Publish…  Ctrl+Enter</source>
        <translation>发布…  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Plan these days</source>
        <translation>排这段时间</translation>
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
        <translation>出行次数随运算下降</translation>
    </message>
    <message>
        <source>What cannot be placed</source>
        <translation>排不下的</translation>
    </message>
    <message>
        <source>Published already; tick what may be moved</source>
        <translation>已发布的不动；勾选的可以重排</translation>
    </message>
    <message>
        <source>Say from which day to which the plan goes.</source>
        <translation>请填写计划自哪一日起、至哪一日止。</translation>
    </message>
    <message>
        <source>%1 to %2&#x3000;%3 case(s) to be set&#x3000;%4 tribunal(s), %5 arbitrator(s)</source>
        <translation>%1 至 %2&#x3000;待排 %3 件&#x3000;%4 个庭，%5 名仲裁员</translation>
    </message>
    <message>
        <source>Looking for the first plan…</source>
        <translation>正在找第一个方案…</translation>
    </message>
    <message>
        <source>No plan is better.</source>
        <translation>已证明没有更好的方案。</translation>
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
        <translation>比较（依次优先）</translation>
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
        <translation>发布计划</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Not placed (cases)</source>
        <translation>未排（件）</translation>
    </message>
    <message>
        <source>Too late (cases)</source>
        <translation>过晚（件）</translation>
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
        <translation>等候日合计</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 s; %n journey(s) so far</source>
        <translation>
            <numerusform>已运算 %1 秒（共 %2 秒），现为 %n 次出行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hearing(s)</source>
        <translation>
            <numerusform>%n 场</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Publish %n hearing(s)…</source>
        <translation>
            <numerusform>发布 %n 场…</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>发布…</translation>
    </message>
    <message numerus="yes">
        <source>Publishing composes the tribunals and sets %n hearing(s) together, or none of them; what is not ticked is not published.</source>
        <translation>
            <numerusform>发布时一并组庭、排期 %n 场，要么全部成功要么都不写入；没有勾选的不发布。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n hearing(s)? Their notices are then due.</source>
        <translation>
            <numerusform>发布 %n 场庭期？发布后即须送达开庭通知书。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>保存列表…</translation>
    </message>
    <message>
        <source>Plan of the circuit %1</source>
        <translation>巡回开庭建议表 %1</translation>
    </message>
    <message>
        <source>no clerk is free</source>
        <translation>无书记员可排</translation>
    </message>
    <message>
        <source>clerk %1</source>
        <translation>书记员 %1</translation>
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
        <translation>还没有排：按 Ctrl+Enter 排这段时间。</translation>
    </message>
    <message numerus="yes">
        <source>Propose %n hearing(s)…</source>
        <translation>
            <numerusform>提请审批 %n 场…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you propose waits for who signs it; then the tribunals are composed and %n hearing(s) set together, or none of them.</source>
        <translation>
            <numerusform>提请后等待审批；批准后一并组庭并排定 %n 场庭审，或者一场也不排。</numerusform>
        </translation>
    </message>
    <message>
        <source>Propose the plan</source>
        <translation>提请审批排期方案</translation>
    </message>
    <message numerus="yes">
        <source>Propose %n hearing(s)? None is set before all of it is approved.</source>
        <translation>
            <numerusform>提请审批 %n 场庭审？全部获批之前一场也不排定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提请审批</translation>
    </message>
    <message>
        <source>All of it stands already as it is published: there is nothing to publish.</source>
        <translation>与已发布的庭期完全一致，无须发布。</translation>
    </message>
    <message>
        <source>%1 (as it stands)</source>
        <translation>%1（已发布，不变）</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::ClockDialog</name>
    <message>
        <source>Record that the clock was corrected</source>
        <translation>登记时钟更正</translation>
    </message>
    <message>
        <source>Correct the clock</source>
        <translation>更正时钟</translation>
    </message>
    <message>
        <source>Last record of this office</source>
        <translation>本单位最后一次记录</translation>
    </message>
    <message>
        <source>Clock of this computer</source>
        <translation>本机时钟</translation>
    </message>
    <message>
        <source>Compare both with a clock that you trust. Where this computer is wrong, set its clock right and close this window. Where it is right, it was ahead when the last record was made: the head of office and a second person say so here.</source>
        <translation>请与可靠的钟表核对。如果本机时钟不准，请校准后关闭此窗口。如果本机时钟准确，说明最后一次记录时时钟走快了：由负责人和第二人在此登记。</translation>
    </message>
    <message>
        <source>True day</source>
        <translation>真实日期</translation>
    </message>
    <message>
        <source>True time</source>
        <translation>真实时间</translation>
    </message>
    <message>
        <source>It is now, truly</source>
        <translation>现在的真实时间</translation>
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
        <translation>日历  Alt+↓</translation>
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
        <translation>调休上班</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::DeskThread</name>
    <message>
        <source>No office is open. Open one, or set one up, and do it again.</source>
        <translation>没有打开任何办案数据。请先打开或新建一个，再做一次。</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::DistrictPanel</name>
    <message>
        <source>nothing came yet</source>
        <translation>尚未报送</translation>
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
        <translation>缺号的中心</translation>
    </message>
    <message>
        <source>Figures that differ</source>
        <translation>不一致的数字</translation>
    </message>
    <message>
        <source>Centres below a target</source>
        <translation>未达目标的中心</translation>
    </message>
    <message>
        <source>The district by centres</source>
        <translation>全区各中心</translation>
    </message>
    <message>
        <source>No centre has sent anything yet. Enrol its key card, then read its packages here.</source>
        <translation>还没有中心报送。先登记中心的密钥卡，再在这里读入报送包。</translation>
    </message>
    <message>
        <source>Numbers that are lacking</source>
        <translation>缺号</translation>
    </message>
    <message>
        <source>Percentages are cut off after two decimals; △: below the target. The sum is not sorted.</source>
        <translation>百分比截尾到两位小数；△ 为低于目标。合计不参与排序。</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Lacking</source>
        <translation>缺号</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>As the centre says</source>
        <translation>中心所报</translation>
    </message>
    <message>
        <source>Mediation success (recomputed)</source>
        <translation>调解成功率（重算）</translation>
    </message>
    <message>
        <source>Closed in time (recomputed)</source>
        <translation>按期结案率（重算）</translation>
    </message>
    <message>
        <source>Differing</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>The whole district, %1</source>
        <translation>全区 %1 个</translation>
    </message>
    <message>
        <source>The centre has said no figures of just this period.</source>
        <translation>中心没有报过恰好这一期间的数字。</translation>
    </message>
    <message>
        <source>What the centre says and what its records give agree.</source>
        <translation>中心所报与本院重算一致。</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>本院</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>其余 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: number %2</source>
        <translation>%1：第 %2 号</translation>
    </message>
    <message>
        <source>%1: number %2; number %3 waits for it</source>
        <translation>%1：第 %2 号；第 %3 号在等它</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>Wait for it no longer…</source>
        <translation>凭理由跳过…</translation>
    </message>
    <message>
        <source>Changed after a report was issued</source>
        <translation>出报表后的变动</translation>
    </message>
    <message>
        <source>Report of the district…</source>
        <translation>生成全区报表…</translation>
    </message>
    <message>
        <source>%1, No. %2-%3 on %4, after report %5</source>
        <translation>%1 第 %2-%3 号（%4），在报表 %5 之后</translation>
    </message>
    <message>
        <source>: %1</source>
        <translation>：%1</translation>
    </message>
    <message>
        <source>Wait for it no longer</source>
        <translation>凭理由跳过</translation>
    </message>
    <message>
        <source>%1, number %2: what waits is applied without it, and a full package is asked for. Its figures may be wrong until then.</source>
        <translation>%1 第 %2 号：不再等待，在等的包先行采用，并要求报送全量。在此之前该中心的数字可能不准。</translation>
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
        <translation>回执存放位置</translation>
    </message>
    <message>
        <source>The numbers are not waited for any longer.</source>
        <translation>不再等待这些序号。</translation>
    </message>
    <message>
        <source>What waited is applied. Bring the receipt back: %1</source>
        <translation>在等的包已采用。请带回回执：%1</translation>
    </message>
    <message>
        <source>set up anew</source>
        <translation>已由新设单位接替</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::DocketDelegate</name>
    <message>
        <source>online</source>
        <translation>网上</translation>
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
        <translation>周</translation>
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
        <translation>按仲裁员</translation>
    </message>
    <message>
        <source>By clerk</source>
        <translation>按书记员</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>按什么分行</translation>
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
        <translation>往后</translation>
    </message>
    <message>
        <source>Lists…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Plan the circuit…</source>
        <translation>巡回计划…</translation>
    </message>
    <message>
        <source>Set a hearing  Ctrl+N</source>
        <translation>排期开庭  Ctrl+N</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>第 %1 周</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>打开案件</translation>
    </message>
    <message>
        <source>Record the hearing…</source>
        <translation>记录开庭…</translation>
    </message>
    <message>
        <source>Set it anew…</source>
        <translation>改期…</translation>
    </message>
    <message>
        <source>Cancel it…</source>
        <translation>取消开庭…</translation>
    </message>
    <message>
        <source>For the door: public hearings</source>
        <translation>门口张贴表（公开开庭的）</translation>
    </message>
    <message>
        <source>For the bench: all of them, with room for notes</source>
        <translation>庭审安排表（全部，留备注）</translation>
    </message>
    <message>
        <source>For %1 alone</source>
        <translation>只要%1的</translation>
    </message>
    <message numerus="yes">
        <source>%n hearing(s)</source>
        <translation>
            <numerusform>%n 场</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases out and in…</source>
        <translation>带出带回…</translation>
    </message>
    <message>
        <source>Somebody else sits…</source>
        <translation>换人开庭…</translation>
    </message>
    <message>
        <source>For the bench, as PDF or Excel…</source>
        <translation>庭审安排表存为 PDF 或 Excel…</translation>
    </message>
    <message>
        <source>Hearings %1</source>
        <translation>庭审安排表 %1</translation>
    </message>
    <message>
        <source>As a calendar (iCal)…</source>
        <translation>导出日历（iCal）…</translation>
    </message>
    <message>
        <source>For %1 alone, as PDF or Excel…</source>
        <translation>只列%1，存为 PDF 或 Excel…</translation>
    </message>
    <message>
        <source>For %1 alone, as a calendar (iCal)…</source>
        <translation>只列%1，导出日历（iCal）…</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>日历 (*.ics)</translation>
    </message>
    <message>
        <source>No case waits for a hearing that could be set here.</source>
        <translation>没有可在此排期的案件。</translation>
    </message>
    <message>
        <source>%1 of %2 is being moved: arrows choose the place, Enter sets it down there, Esc leaves it where it is.</source>
        <translation>正在移动 %1（%2）：方向键选位置，Enter 放下，Esc 取消。</translation>
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
        <translation>无法保存草稿：不能建立 %1。请经常保存。</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::EvidencePanel</name>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Receive evidence…</source>
        <translation>收到证据…</translation>
    </message>
    <message>
        <source>Hand to the other side…</source>
        <translation>交给对方…</translation>
    </message>
    <message>
        <source>Opinions…</source>
        <translation>质证意见…</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>退还…</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>打开附件</translation>
    </message>
    <message>
        <source>No evidence was handed in yet.</source>
        <translation>还没有收到证据。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
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
        <translation>已交给</translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation>质证</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退还</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>From</source>
        <translation>提交人</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Is to show</source>
        <translation>证明对象</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>质证意见</translation>
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
        <translation>往来</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>平台申请</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>报送</translation>
    </message>
    <message>
        <source>District</source>
        <translation>汇总</translation>
    </message>
    <message>
        <source>Cases handed over</source>
        <translation>案件移交</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Read a file…</source>
        <translation>读入文件…</translation>
    </message>
    <message>
        <source>Hand a case over…</source>
        <translation>移交案件…</translation>
    </message>
    <message>
        <source>Export…  Ctrl+E</source>
        <translation>导出…  Ctrl+E</translation>
    </message>
    <message>
        <source>File of another office</source>
        <translation>其他单位的文件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Export %1…  Ctrl+E</source>
        <translation>导出%1…  Ctrl+E</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>反馈</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::ExplainDialog</name>
    <message>
        <source>Why this date?</source>
        <translation>为什么是这一天？</translation>
    </message>
    <message>
        <source>Save it as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Save the calculation sheet</source>
        <translation>保存期限计算单</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已存为 %1。</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>条文</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>条文内容</translation>
    </message>
    <message>
        <source>Reckoning</source>
        <translation>计算</translation>
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
        <translation>届满日；遇休息日的已顺延</translation>
    </message>
    <message>
        <source>the day before it is moved to a working day</source>
        <translation>未顺延的届满日</translation>
    </message>
    <message>
        <source>Reminded by (the earlier day)</source>
        <translation>提醒用（较早的一日）</translation>
    </message>
    <message>
        <source>What did not move it</source>
        <translation>没有移动本期限的事</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>关闭  Esc</translation>
    </message>
    <message>
        <source>Print the calculation sheet…  Ctrl+P</source>
        <translation>打印期限计算单…  Ctrl+P</translation>
    </message>
    <message>
        <source>The words of all articles</source>
        <translation>查看条文全文</translation>
    </message>
    <message>
        <source>Calculation sheet</source>
        <translation>期限计算单</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::ExportDialog</name>
    <message>
        <source>Everything, whatever was sent before</source>
        <translation>全量，不论以前报送过什么</translation>
    </message>
    <message>
        <source>Only a test: it never counts</source>
        <translation>只作测试，不计入统计</translation>
    </message>
    <message>
        <source>Export…  Ctrl+Enter</source>
        <translation>导出…  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Export for another office</source>
        <translation>导出报送包</translation>
    </message>
    <message>
        <source>Only numbers, stages, days, causes, persons, amounts and townships leave. No name, ID number, phone or address does, and no minutes.</source>
        <translation>离开本单位的只有案号、阶段、日期、案由、人数、金额、乡镇；不含姓名、证件号码、电话、住址和笔录。</translation>
    </message>
    <message>
        <source>For</source>
        <translation>接收单位</translation>
    </message>
    <message>
        <source>Making the package…</source>
        <translation>正在生成报送包…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>No other office is enrolled yet. Enrol its key card under “Keys”.</source>
        <translation>还没有登记其他单位。请在“密钥”中登记其密钥卡。</translation>
    </message>
    <message>
        <source>The first package of an office is a full one.</source>
        <translation>首次报送为全量。</translation>
    </message>
    <message>
        <source>The last one was No. %1-%2; this is No. %1-%3.</source>
        <translation>上一次为第 %1-%2 号，这次为第 %1-%3 号。</translation>
    </message>
    <message>
        <source>Say the first and the last day of the period.</source>
        <translation>请填写期间的起止日期。</translation>
    </message>
    <message>
        <source>Where the file is put</source>
        <translation>文件存放位置</translation>
    </message>
    <message>
        <source>Say for which office it is.</source>
        <translation>请选择报送给哪个单位。</translation>
    </message>
    <message>
        <source>Also as XLSX and PDF beside it, for an office without this program</source>
        <translation>同时导出 XLSX 和 PDF 明细（供没有本程序的单位）</translation>
    </message>
    <message>
        <source>The package stands in %1; its lists could not be written: %2</source>
        <translation>数据包已存为 %1；明细未能写出：%2</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::FeedbackPanel</name>
    <message>
        <source>Way</source>
        <translation>去来</translation>
    </message>
    <message>
        <source>told</source>
        <translation>发出</translation>
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
        <translation>事项</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>No. %1-%2</source>
        <translation>第 %1-%2 号</translation>
    </message>
    <message>
        <source>On</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>Tell a centre what changed…</source>
        <translation>向中心反馈…</translation>
    </message>
    <message>
        <source>Use this calendar…</source>
        <translation>采用此日历…</translation>
    </message>
    <message>
        <source>No court has told anything yet: numbers, hearings and outcomes of cases that were handed over stand here.</source>
        <translation>还没有反馈。移交案件的仲裁案号、开庭日期和结果列在这里。</translation>
    </message>
    <message>
        <source>All that changed since what its last package had read: numbers, hearings and outcomes of its cases, calendars.</source>
        <translation>自该中心最近一次报送已读的反馈以来的全部变动：其案件的案号、开庭、结果，以及日历。</translation>
    </message>
    <message>
        <source>Save it…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>For</source>
        <translation>给</translation>
    </message>
    <message>
        <source>Where the file is put</source>
        <translation>文件存放位置</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n thing(s) told. Carry the file to the centre.</source>
        <translation>
            <numerusform>%1：反馈 %n 项。请把文件交给该中心。</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar of %1</source>
        <translation>%1 年日历</translation>
    </message>
    <message>
        <source>Dates that fall on other days by it move at once, in every open case.</source>
        <translation>采用后，未结案件中因此改变的期限日期随即变动。</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>采用</translation>
    </message>
    <message numerus="yes">
        <source>The notice for %1 is in use. %n date(s) moved.</source>
        <translation>
            <numerusform>%1 年放假通知已启用，变动日期 %n 个。</numerusform>
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
        <translation>建议</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::FileCheckDialog</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::FilterBar</name>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>The list as it is shown (Ctrl+E)</source>
        <translation>照所显示的导出（Ctrl+E）</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Keep as a list…</source>
        <translation>存为视图…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter this list  /</source>
        <translation>在本表中筛选  /</translation>
    </message>
    <message>
        <source>+ Condition</source>
        <translation>＋ 条件</translation>
    </message>
    <message>
        <source>Keep this list no longer</source>
        <translation>不再保留此视图</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Keep as a list</source>
        <translation>存为视图</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>视图名称</translation>
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
        <translation>没有查到“%1”。</translation>
    </message>
    <message>
        <source>Enter opens, Ctrl+Enter lists all, Esc goes back</source>
        <translation>Enter 打开，Ctrl+Enter 在列表中全部列出，Esc 返回</translation>
    </message>
    <message>
        <source>Find a number, name, phone</source>
        <translation>查找案号、姓名、单位、电话</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::FirstStartDialog</name>
    <message>
        <source>name of the person in charge</source>
        <translation>负责人姓名</translation>
    </message>
    <message>
        <source>Name and code stand on every document and in every case number.</source>
        <translation>名称和代码用于全部文书和案号。</translation>
    </message>
    <message>
        <source>A new office</source>
        <translation>新建办案机构</translation>
    </message>
    <message>
        <source>&amp;Kind of office</source>
        <translation>机构类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>代码(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Head of office</source>
        <translation>负责人(&amp;H)</translation>
    </message>
    <message>
        <source>Which office keeps its cases here?</source>
        <translation>哪个机构在此办案？</translation>
    </message>
    <message>
        <source>Begin  Ctrl+Enter</source>
        <translation>开始  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Ctrl+Enter begins.</source>
        <translation>按 Ctrl+Enter 开始。</translation>
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
        <translation>临近届满</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>无动态</translation>
    </message>
    <message>
        <source>the measure&apos;s day is over</source>
        <translation>整改期限已过</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>届满日</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
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
        <translation>责任人</translation>
    </message>
    <message>
        <source>By</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Follow-up list</source>
        <translation>督办清单</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>By which day? “%1” is not one.</source>
        <translation>期限填哪一天？“%1”不是日期。</translation>
    </message>
    <message>
        <source>No case is late, nearly late or silent.</source>
        <translation>没有逾期、临近届满或者无动态的案件。</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation>打印清单…</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::ForecastPanel</name>
    <message>
        <source>Today: %1, target %2 %.</source>
        <translation>今日 %1，目标 %2 %。</translation>
    </message>
    <message>
        <source>The target cannot be reached any more in this period. The best that can still be reached is %1.</source>
        <translation>本期间已不可能达标，最好可达 %1。</translation>
    </message>
    <message>
        <source>The target is reached. What is still open may change that.</source>
        <translation>已达标；未结案件仍可能改变结果。</translation>
    </message>
    <message numerus="yes">
        <source>To reach it, the first %n case(s) of this list must close in time and well, the last by %1.</source>
        <translation>
            <numerusform>要达标，须将下列前 %n 件按期且成功办结，最迟 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Target of</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Cases that can still help</source>
        <translation>仍可改善的案件</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>届满日</translation>
    </message>
    <message>
        <source>Tick cases to see what closing them well would make of the rate.</source>
        <translation>勾选案件，可看办结后的比率。</translation>
    </message>
    <message>
        <source>With the ticked cases: %1.</source>
        <translation>办结所勾选案件后：%1。</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Nothing to be rated yet in this period; the target is %1 %.</source>
        <translation>本期间暂无可考核的案件，目标 %1%。</translation>
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
        <translation>指南里没有这个词。</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::HandOverDialog</name>
    <message>
        <source>Hand over</source>
        <translation>移交承办人</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>Hand over  Ctrl+Enter</source>
        <translation>移交  Ctrl+Enter</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) get another handler from today on</source>
        <translation>
            <numerusform>%n 件案件自今日起更换承办人</numerusform>
        </translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>移交给</translation>
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
        <translation>封装并保存…  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Hand a case over</source>
        <translation>移交案件</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>The whole case goes along, with names, numbers, acts and files. It is sealed so that the recipient alone opens it, and kept in the audit with what it is for.</source>
        <translation>整件案件一并移交，含姓名、号码、经过和附件。只有接收单位能打开；移交及其事由记入审计。</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>案号</translation>
    </message>
    <message>
        <source>To</source>
        <translation>移交给</translation>
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
        <translation>正在封装…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Say which case goes to whom, and what for.</source>
        <translation>请填写移交哪一件、给谁、为何。</translation>
    </message>
    <message>
        <source>Where the file is put</source>
        <translation>文件存放位置</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::HandOversPanel</name>
    <message>
        <source>Way</source>
        <translation>去来</translation>
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
        <translation>单位</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Its case there</source>
        <translation>对方案号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>On</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Cases handed over</source>
        <translation>案件移交</translation>
    </message>
    <message>
        <source>No case was handed over yet, and none came. Drop a file here that another office sealed for this one.</source>
        <translation>还没有移交或收到案件。把其他单位为本单位封装的文件拖到这里。</translation>
    </message>
    <message>
        <source>%1 is sealed for %2: %3</source>
        <translation>%1 已为 %2 封装：%3</translation>
    </message>
    <message>
        <source>Case of another office</source>
        <translation>其他单位移交的案件</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %3. It becomes a case of this office with %n file(s).</source>
        <translation>
            <numerusform>%1，%2：%3。将立为本单位案件，附件 %n 份。</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the receipt is put</source>
        <translation>回执存放位置</translation>
    </message>
    <message>
        <source>It is the case %1 here. Bring the receipt back: %2</source>
        <translation>已立为本单位案件 %1。请把回执带回：%2</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>打开案件</translation>
    </message>
    <message>
        <source>Take it on…</source>
        <translation>接收…</translation>
    </message>
    <message>
        <source>It went there for the same on %1 already.</source>
        <translation>此案已于 %1 以同一事由移交该单位。</translation>
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
        <translation>处理</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>imported, with a warning</source>
        <translation>导入，有提示</translation>
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
        <translation>导入</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Import a ledger</source>
        <translation>导入台账</translation>
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
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>需要留意的行</translation>
    </message>
    <message>
        <source>Choose a ledger</source>
        <translation>选择台账</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Read as %1: %2 rows, %3 to import, %4 not imported, %5 warnings. Nothing was written yet.</source>
        <translation>按 %1 读取：%2 行，可导入 %3 行，不导入 %4 行，提示 %5 条。尚未写入任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>Import %n case(s)</source>
        <translation>
            <numerusform>导入 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to import; the reasons stand below, row by row.</source>
        <translation>没有可导入的内容，原因逐行列于下方。</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>未导入任何案件。</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) imported.</source>
        <translation>
            <numerusform>已导入 %n 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) imported. They stand in the list of cases.</source>
        <translation>
            <numerusform>已导入 %n 件，可在案件列表中查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>取消导入</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>撤销本次导入</translation>
    </message>
    <message>
        <source>Undone after the import</source>
        <translation>导入后撤销</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) taken back.</source>
        <translation>
            <numerusform>已撤销 %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>The import is undone: its cases left every list.</source>
        <translation>导入已撤销，相关案件已从各列表移除。</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>Choose a file: it is read first and nothing is written. Rows that cannot be imported stand here with their reasons.</source>
        <translation>请选择文件：先试读，不写入任何内容。不能导入的行及其理由列在这里。</translation>
    </message>
    <message>
        <source>There is nothing to look at: every row can be imported as it stands.</source>
        <translation>没有需要查看的行：每一行都可以照样导入。</translation>
    </message>
    <message>
        <source>Cases that are there</source>
        <translation>已有案件</translation>
    </message>
    <message>
        <source>No row tells of a case that is there already.</source>
        <translation>没有一行是已有的案件。</translation>
    </message>
    <message>
        <source>Ledgers (*.xlsx *.xls *.ods *.fods *.csv *.txt);;All files (*)</source>
        <translation>台账 (*.xlsx *.xls *.ods *.fods *.csv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>open</source>
        <translation>在办</translation>
    </message>
    <message>
        <source>Here: closed on</source>
        <translation>这里：结案日期</translation>
    </message>
    <message>
        <source>Here: result</source>
        <translation>这里：结果</translation>
    </message>
    <message>
        <source>Here: agreed</source>
        <translation>这里：协议金额</translation>
    </message>
    <message>
        <source>Earlier imports…</source>
        <translation>以往的导入…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Cell by cell</source>
        <translation>逐格核对</translation>
    </message>
    <message>
        <source>Unknown words</source>
        <translation>未认出的用词</translation>
    </message>
    <message>
        <source>Sheets and columns</source>
        <translation>工作表与各栏</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) that were corrected before and not imported are corrected here again.</source>
        <translation>
            <numerusform>这个文件上次更正而未导入的 %n 格，已照样更正。</numerusform>
        </translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>恢复文件原样</translation>
    </message>
    <message>
        <source>“%1” was corrected and not imported.</source>
        <translation>“%1”更正过，还没有导入。</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Ledger: closed on</source>
        <translation>台账：结案日期</translation>
    </message>
    <message>
        <source>Ledger: result</source>
        <translation>台账：结果</translation>
    </message>
    <message>
        <source>Ledger: agreed</source>
        <translation>台账：协议金额</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比对</translation>
    </message>
    <message numerus="yes">
        <source>Bring all %n case(s) up to date, with their acceptances and endings; else those of the rows that are selected</source>
        <translation>
            <numerusform>补记全部 %n 件案件的受理和结案；不勾选则只补记选中的行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %n case(s) up to date</source>
        <translation>
            <numerusform>补记 %n 件案件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) brought up to date.</source>
        <translation>
            <numerusform>已补记 %n 件案件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) that were left out before and not imported are left out here again.</source>
        <translation>
            <numerusform>上次排除、未导入的 %n 件，这里仍然排除。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::ImportsDialog</name>
    <message>
        <source>taken back: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>导入时间</translation>
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
        <translation>补记结案</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>撤销这次导入</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>以往的导入</translation>
    </message>
    <message>
        <source>No ledger was imported yet.</source>
        <translation>还没有导入过台账。</translation>
    </message>
    <message>
        <source>Reason for undoing it</source>
        <translation>撤销的原因</translation>
    </message>
    <message>
        <source>Taking back…</source>
        <translation>正在撤销…</translation>
    </message>
    <message>
        <source>Nothing was built on this import: it can be taken back with all that it brought. Its cases leave every list, their numbers become free.</source>
        <translation>这次导入的案件此后没有人办理过，可以连同带来的一切撤销：案件从各列表移除，案号重新可用。</translation>
    </message>
    <message numerus="yes">
        <source>It cannot be taken back: %n case(s) of it were worked on since. %1. Correct these cases one by one.</source>
        <translation>
            <numerusform>不能撤销：其中 %n 件此后已有办理记录（%1）。请逐件更正。</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why the import is undone.</source>
        <translation>请填写撤销的原因。</translation>
    </message>
    <message numerus="yes">
        <source>The import is undone: %n case(s) left every list.</source>
        <translation>
            <numerusform>导入已撤销，%n 件案件已从各列表移除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::IntakeAside</name>
    <message>
        <source>Earlier cases appear here once a name is typed.</source>
        <translation>输入姓名或者名称后，这里显示以往案件。</translation>
    </message>
    <message>
        <source>Earlier cases</source>
        <translation>以往案件</translation>
    </message>
    <message>
        <source>Take the employer as the files have it</source>
        <translation>按案卷所载填入用人单位</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>已知情况</translation>
    </message>
    <message>
        <source>Likely claims</source>
        <translation>可能的请求</translation>
    </message>
    <message>
        <source>What will be due</source>
        <translation>将产生的期限</translation>
    </message>
    <message>
        <source>▲ Perhaps registered already: %1</source>
        <translation>▲ 可能已登记：%1</translation>
    </message>
    <message>
        <source>F2  %1</source>
        <translation>按 F2 填入  %1</translation>
    </message>
    <message>
        <source>Nothing yet: who, what and when come first.</source>
        <translation>尚无：请先填写当事人、请求和日期。</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::IntakeForm</name>
    <message>
        <source>How they came</source>
        <translation>来源与收件</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收件日</translation>
    </message>
    <message>
        <source>at</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who applies</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Another applicant</source>
        <translation>添加申请人</translation>
    </message>
    <message>
        <source>Against whom (a site and a boss&apos;s name are enough)</source>
        <translation>被申请人（有工地和老板姓名即可）</translation>
    </message>
    <message>
        <source>Another respondent</source>
        <translation>添加被申请人</translation>
    </message>
    <message>
        <source>The work</source>
        <translation>劳动关系</translation>
    </message>
    <message>
        <source>What they ask for, and why</source>
        <translation>请求与事由</translation>
    </message>
    <message>
        <source>Received on: “%1” is not a day.</source>
        <translation>收件日：“%1”不是日期。</translation>
    </message>
    <message>
        <source>“%1” is not a time of day.</source>
        <translation>“%1”不是时间。</translation>
    </message>
    <message>
        <source>Who applies? A name is enough.</source>
        <translation>谁申请？有姓名即可。</translation>
    </message>
    <message>
        <source>What is the dispute about? Add a claim.</source>
        <translation>争议事项是什么？请添加一项请求。</translation>
    </message>
    <message>
        <source>Write the facts and reasons in a sentence or two.</source>
        <translation>请用一两句话写明事实与理由。</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) on the list: %1…; claims together %2 yuan.</source>
        <translation>
            <numerusform>名单 %n 人：%1…；请求合计 %2 元。</numerusform>
        </translation>
    </message>
    <message>
        <source>Many…  Ctrl+L</source>
        <translation>多人名单…  Ctrl+L</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Facts and reasons</source>
        <translation>事实与理由</translation>
    </message>
    <message>
        <source>Enter makes a line, Tab goes on.</source>
        <translation>Enter 换行，Tab 到下一栏</translation>
    </message>
    <message>
        <source>How was it brought: in writing, orally, online?</source>
        <translation>请选择申请形式：书面、口头、网上。</translation>
    </message>
    <message>
        <source>“%1” are several people. Enter each of them as an applicant.</source>
        <translation>“%1”是几个人的姓名。请逐人登记，或填入多人名单。</translation>
    </message>
    <message>
        <source>Line %1 of the list, %2: %3. Put it right there.</source>
        <translation>名单第 %1 行（%2）：%3。请在名单中改正。</translation>
    </message>
    <message>
        <source>For what does each on the list claim his amount?</source>
        <translation>请在名单中选择各人请求的案由。</translation>
    </message>
    <message>
        <source>Signed by %1 of %2: %3</source>
        <translation>%2 人中 %1 人已签名：%3</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::IntakePage</name>
    <message>
        <source>Register a case</source>
        <translation>登记案件</translation>
    </message>
    <message>
        <source>Register  Ctrl+Enter</source>
        <translation>登记  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Empty the form</source>
        <translation>清空表单</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>返回  Esc</translation>
    </message>
    <message>
        <source>What you had typed and not registered is here again.</source>
        <translation>上次输入而未登记的内容已恢复。</translation>
    </message>
    <message>
        <source>Fewer fields  Ctrl+M</source>
        <translation>收起栏目  Ctrl+M</translation>
    </message>
    <message>
        <source>More fields  Ctrl+M</source>
        <translation>更多栏目  Ctrl+M</translation>
    </message>
    <message>
        <source>Nothing yet: who, what and when come first.</source>
        <translation>尚无：请先填写当事人、请求和日期。</translation>
    </message>
    <message>
        <source>The form is empty.</source>
        <translation>表单已清空。</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves.</source>
        <translation>按 Ctrl+Enter 保存。</translation>
    </message>
    <message>
        <source>List of applicants</source>
        <translation>申请人名单</translation>
    </message>
    <message>
        <source>Use this list</source>
        <translation>放回申请表</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Print the list to sign…</source>
        <translation>打印签名册…</translation>
    </message>
    <message>
        <source>What you typed is kept as a draft: it is here again when you register a case.</source>
        <translation>草稿已保留：再次登记案件时恢复。</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::IssuedReportsDialog</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>统计期间</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>签发日</translation>
    </message>
    <message>
        <source>Statutory-timeline report</source>
        <translation>法定期限执行情况表</translation>
    </message>
    <message>
        <source>Monthly statistics</source>
        <translation>月报表</translation>
    </message>
    <message>
        <source>Quarterly statistics</source>
        <translation>季报表</translation>
    </message>
    <message>
        <source>Yearly statistics</source>
        <translation>年报表</translation>
    </message>
    <message>
        <source>Table of the tribunals</source>
        <translation>仲裁分庭办案情况表</translation>
    </message>
    <message>
        <source>Overdue and extended cases</source>
        <translation>逾期和延期案件表</translation>
    </message>
    <message>
        <source>Service of documents</source>
        <translation>送达和通知情况表</translation>
    </message>
    <message>
        <source>The mediators&apos; work</source>
        <translation>调解员工作情况表</translation>
    </message>
    <message>
        <source>Issued reports</source>
        <translation>已签发的报表</translation>
    </message>
    <message>
        <source>No report was issued yet. Printing or saving one issues it.</source>
        <translation>还没有签发过报表。打印或保存即为签发。</translation>
    </message>
    <message>
        <source>The whole district</source>
        <translation>全区调解仲裁情况表</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::ItemsEditor</name>
    <message>
        <source>Amount of each (yuan)</source>
        <translation>每期金额（元）</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>期数</translation>
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
        <translation>间隔</translation>
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
        <translation>每周</translation>
    </message>
    <message>
        <source>Instalments…</source>
        <translation>分期…</translation>
    </message>
    <message>
        <source>Compared with the claims: %1</source>
        <translation>对照请求：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) together: %1 yuan&#x3000;%2</source>
        <translation>
            <numerusform>合计 %n 项：%1 元&#x3000;%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Wording…</source>
        <translation>用语…</translation>
    </message>
    <message>
        <source>The library has no wording for these claims.</source>
        <translation>这些请求没有现成的用语</translation>
    </message>
    <message>
        <source>Claimed in all: %1 yuan. No difference.</source>
        <translation>请求合计 %1 元，没有差额。</translation>
    </message>
    <message>
        <source>Claimed in all: %1 yuan. %2 less was agreed.</source>
        <translation>请求合计 %1 元，协议少 %2 元。</translation>
    </message>
    <message>
        <source>Claimed in all: %1 yuan. %2 more was agreed.</source>
        <translation>请求合计 %1 元，协议多 %2 元。</translation>
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
        <translation>记录  Ctrl+Enter</translation>
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
        <translation>每人各记一条当日的追加当事人。金额作为该记录的备注保留；请求的增减另行记录。</translation>
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
        <translation>请选择以什么身份加入。</translation>
    </message>
    <message>
        <source>On which day do they join?</source>
        <translation>请填写加入的日期。</translation>
    </message>
    <message>
        <source>Say why they join.</source>
        <translation>请填写加入的原因。</translation>
    </message>
    <message>
        <source>Nobody is on the list yet.</source>
        <translation>名单上还没有人。</translation>
    </message>
    <message>
        <source>Line %1 of the list, %2: %3. Put it right there.</source>
        <translation>名单第 %1 行，%2：%3。请在名单中改正。</translation>
    </message>
    <message>
        <source>Claims %1 yuan</source>
        <translation>请求 %1 元</translation>
    </message>
    <message>
        <source>What you had typed and not recorded is here again.</source>
        <translation>上次填写而未记录的名单在此继续。</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::JourneysChart</name>
    <message>
        <source>Journeys while the plan is searched</source>
        <translation>运算中的出行次数</translation>
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
            <numerusform>现为 %n 次出行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::KeysPanel</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起用</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Make the office&apos;s keys</source>
        <translation>生成本单位密钥</translation>
    </message>
    <message>
        <source>Save the key card…</source>
        <translation>保存密钥卡…</translation>
    </message>
    <message>
        <source>Enrol another office…</source>
        <translation>登记其他单位…</translation>
    </message>
    <message>
        <source>Change to new keys…</source>
        <translation>更换密钥…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>吊销…</translation>
    </message>
    <message>
        <source>No keys yet. Make the office&apos;s keys, and give the other office the card and, on paper, its fingerprint.</source>
        <translation>还没有密钥。生成本单位密钥，把密钥卡和纸质指纹交给对方。</translation>
    </message>
    <message>
        <source>A card is believed when its fingerprint was compared with the printed and stamped sheet, or read aloud on the phone.</source>
        <translation>密钥卡的指纹须与盖章的登记单核对，或在电话中逐位念对，方可登记。</translation>
    </message>
    <message>
        <source>The office has keys. Save the card and print its fingerprint for the other office.</source>
        <translation>本单位已有密钥。请保存密钥卡，并把指纹印给对方。</translation>
    </message>
    <message>
        <source>Key card</source>
        <translation>密钥卡</translation>
    </message>
    <message>
        <source>Key card (*.tckey)</source>
        <translation>密钥卡 (*.tckey)</translation>
    </message>
    <message>
        <source>Key card of another office</source>
        <translation>其他单位的密钥卡</translation>
    </message>
    <message>
        <source>Key card (*.tckey);;All files (*)</source>
        <translation>密钥卡 (*.tckey);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 is enrolled: what it signs is believed.</source>
        <translation>%1 已登记：其签名今后可信。</translation>
    </message>
    <message>
        <source>Revoke the key of %1</source>
        <translation>吊销 %1 的密钥</translation>
    </message>
    <message>
        <source>What the office signs is believed from then on. Take the forty digits from its printed sheet, or have them read aloud: never from the file itself.</source>
        <translation>登记后，该单位签发的内容即被采信。四十位数字请照盖章纸件录入，或请对方在电话中念出，切勿从文件本身抄录。</translation>
    </message>
    <message>
        <source>Enrol it</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Forty digits of its printed sheet</source>
        <translation>纸件上的四十位数字</translation>
    </message>
    <message>
        <source>Does it take the place of an office whose file was lost?</source>
        <translation>是否接替数据文件已丢失的单位？</translation>
    </message>
    <message>
        <source>no, it is an office of its own</source>
        <translation>否，是另一个单位</translation>
    </message>
    <message>
        <source>New keys of this office</source>
        <translation>本单位更换新密钥</translation>
    </message>
    <message>
        <source>Every other office enrols the new card before it believes this one again.</source>
        <translation>其他单位须先登记新的密钥卡，才会重新采信本单位。</translation>
    </message>
    <message>
        <source>Change to new keys</source>
        <translation>更换新密钥</translation>
    </message>
    <message>
        <source>Nothing that it signed is taken from here on.</source>
        <translation>此后不再收取由该密钥签发的任何内容。</translation>
    </message>
    <message>
        <source>Revoke it</source>
        <translation>吊销</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Key for employers…</source>
        <translation>单位代码钥匙…</translation>
    </message>
    <message>
        <source>Key for employers</source>
        <translation>单位代码钥匙</translation>
    </message>
    <message>
        <source>Under it the centres write the credit codes of respondents, so that who is a respondent again and again is counted over all centres without a name. It goes to each centre, sealed, with the next feedback.</source>
        <translation>各中心用它把被申请人的统一社会信用代码换成代码，仲裁院不见名称也能统计哪些单位在各中心反复被申请。钥匙密封后随下一次反馈发给各中心。</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>There is a key for employers. It goes to each centre with the next feedback.</source>
        <translation>单位代码钥匙已生成，随下一次反馈发给各中心。</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::LateReason</name>
    <message>
        <source>Why it is entered late</source>
        <translation>迟录理由</translation>
    </message>
    <message numerus="yes">
        <source>It is entered %n day(s) late. Say why.</source>
        <translation>
            <numerusform>迟录 %n 日：请写明理由。</numerusform>
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
        <translation>读法有变</translation>
    </message>
    <message>
        <source>please look</source>
        <translation>请确认</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>不导入</translation>
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
        <translation>没有新内容</translation>
    </message>
    <message>
        <source>now closed, open here</source>
        <translation>台账已结案，这里在办</translation>
    </message>
    <message>
        <source>contradicts what stands here; see the rows to look at</source>
        <translation>与这里不一致，见“需要留意的行”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>imported, please look</source>
        <translation>导入，请确认</translation>
    </message>
    <message>
        <source>there already: %1</source>
        <translation>已有案件：%1</translation>
    </message>
    <message>
        <source>with row %1</source>
        <translation>并入第 %1 行</translation>
    </message>
    <message>
        <source>passed over: %1</source>
        <translation>跳过：%1</translation>
    </message>
    <message>
        <source>passed over: blank</source>
        <translation>跳过：空行</translation>
    </message>
    <message>
        <source>above the cases</source>
        <translation>案件之上的标题、表头</translation>
    </message>
    <message>
        <source>passed over: numbers itself alone, or goes with the row above</source>
        <translation>跳过：只有序号，或属于上一行</translation>
    </message>
    <message>
        <source>%1%2: in the file “%3”, read as “%4”.</source>
        <translation>%1%2：文件写“%3”，读作“%4”。</translation>
    </message>
    <message>
        <source>%1%2: in the file “%3”. The column is not used; its words are kept with the case as a note.</source>
        <translation>%1%2：文件写“%3”。此栏未用，原话作为备注随案保留。</translation>
    </message>
    <message>
        <source>Corrected here to “%1”.</source>
        <translation>已在此更正为“%1”。</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>%1: read as “%2”</source>
        <translation>%1：读作“%2”</translation>
    </message>
    <message>
        <source>%1: not used</source>
        <translation>%1：未用</translation>
    </message>
    <message>
        <source>says more; see the rows to look at</source>
        <translation>台账写得更多，见“需要留意的行”</translation>
    </message>
    <message>
        <source>now accepted</source>
        <translation>现已受理</translation>
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
        <translation>不读隐藏行</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>各栏</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>栏</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>As the last file with these headings</source>
        <translation>沿用上次同表头的指定</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>First row of the cases</source>
        <translation>首行案件</translation>
    </message>
    <message numerus="yes">
        <source>Leave out the %n hidden row(s)</source>
        <translation>
            <numerusform>不读%n个隐藏行</numerusform>
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
        <translation>有疑问</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>显示哪些行</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>恢复文件原样</translation>
    </message>
    <message>
        <source>The ledger cell by cell</source>
        <translation>台账逐格</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>%1 rows, doubts: %2, passed over: %3, corrected here: %4. Nothing was written yet.</source>
        <translation>共 %1 行，有疑问 %2，已跳过 %3，已在此更正 %4 格。尚未写入任何内容。</translation>
    </message>
    <message>
        <source>No row is like that.</source>
        <translation>没有这样的行。</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) left out.</source>
        <translation>
            <numerusform>已排除 %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it in again</source>
        <translation>重新导入此案</translation>
    </message>
    <message>
        <source>Leave this case out</source>
        <translation>此案不导入</translation>
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
        <translation>合计</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>达成协议</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>未达成</translation>
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
        <translation>协议金额（元）</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 处</numerusform>
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
        <translation>%1 栏“%2”作%3</translation>
    </message>
    <message>
        <source>%1 (%2: %3)</source>
        <translation>%1（%2：%3）</translation>
    </message>
    <message>
        <source>What would come in, by month</source>
        <translation>按月将导入的内容</translation>
    </message>
    <message>
        <source>Choose a file: it is read first and nothing is written.</source>
        <translation>请选择文件：先试读，不写入任何内容。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>What the columns were taken for</source>
        <translation>各栏的读法</translation>
    </message>
    <message>
        <source>Columns that were not used; their words are kept with the case as a note</source>
        <translation>未用的栏（原话作为备注随案保留）</translation>
    </message>
    <message>
        <source>Sheets that were read</source>
        <translation>已读取的工作表</translation>
    </message>
    <message>
        <source>Sheets that were not read</source>
        <translation>未读取的工作表</translation>
    </message>
    <message>
        <source>Rows that were passed over</source>
        <translation>跳过的行</translation>
    </message>
    <message>
        <source>Hidden rows that were taken in</source>
        <translation>一并读入的隐藏行</translation>
    </message>
    <message>
        <source>Characters that could not be read</source>
        <translation>无法识别的字符数</translation>
    </message>
    <message>
        <source>Not read from .xls; save it as .xlsx where there are any</source>
        <translation>.xls 文件读不出以下内容；如有，请另存为 .xlsx 后再导入</translation>
    </message>
    <message>
        <source>what is struck through</source>
        <translation>划掉的内容</translation>
    </message>
    <message>
        <source>Hidden columns that were taken in</source>
        <translation>一并读入的隐藏栏</translation>
    </message>
    <message>
        <source>hidden rows, columns and sheets</source>
        <translation>隐藏的行、栏和工作表</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::LedgerWordsPane</name>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>案由</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation>调解员</translation>
    </message>
    <message>
        <source>(not known: the case stays open)</source>
        <translation>（不明：案件保留为在办）</translation>
    </message>
    <message>
        <source>(not known: another cause, with its own words)</source>
        <translation>（不明：记为其他，保留原话）</translation>
    </message>
    <message>
        <source>(as it is written)</source>
        <translation>（照写）</translation>
    </message>
    <message>
        <source>(nobody of the staff: kept as a name)</source>
        <translation>（不是本单位人员：只保留姓名）</translation>
    </message>
    <message>
        <source>Words that are not known</source>
        <translation>未认出的用词</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>The ledger says</source>
        <translation>台账写</translation>
    </message>
    <message>
        <source>It means</source>
        <translation>意思是</translation>
    </message>
    <message>
        <source>Keep, and read again</source>
        <translation>记住并重新读取</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) are not known. Say once what they mean; it is kept for the next ledgers of this office. Nobody is taken on the staff by a name in a ledger.</source>
        <translation>
            <numerusform>有 %n 个用词未认出。指定一次即可，本单位以后的台账照此读取。台账中的姓名不会变成本单位人员。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every word is known. What was assigned stands below and can be changed.</source>
        <translation>用词均已认出。指定过的列在下面，可以改。</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::LinesEditor</name>
    <message>
        <source>One a line</source>
        <translation>每行一项</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::LoginDialog</name>
    <message>
        <source>Log in  Ctrl+Enter</source>
        <translation>登录  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Who works</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Who works at this computer now?</source>
        <translation>现在由谁操作这台电脑？</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::MainWindow</name>
    <message>
        <source>Tiaocai</source>
        <translation>调裁通</translation>
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
        <translation>设置</translation>
    </message>
    <message>
        <source>What you typed is not saved. Close, and find it here again next time?</source>
        <translation>输入的内容尚未保存。现在关闭，下次打开时再恢复？</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Working through the cases…</source>
        <translation>正在逐件处理案件…</translation>
    </message>
    <message>
        <source>An application that was not registered to the end waits.</source>
        <translation>上次没有登记完的申请还在。</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>继续填写</translation>
    </message>
    <message>
        <source>“%1” of %2 was begun and not saved.</source>
        <translation>%2 的“%1”上次没有保存，内容还在。</translation>
    </message>
    <message>
        <source>Tiaocai — %1</source>
        <translation>调裁通 — %1</translation>
    </message>
    <message>
        <source>Nobody acts yet: choose at the top right who you are.</source>
        <translation>还没有人办理：请在右上角选择您是谁。</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>已记录：%1</translation>
    </message>
    <message>
        <source>Undo  Ctrl+Z</source>
        <translation>撤销  Ctrl+Z</translation>
    </message>
    <message>
        <source>Hearings</source>
        <translation>庭期</translation>
    </message>
    <message numerus="yes">
        <source>%n hearing(s) published. Their notices are to be served now.</source>
        <translation>
            <numerusform>已发布 %n 场庭期，请即送达开庭通知书。</numerusform>
        </translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>名录</translation>
    </message>
    <message>
        <source>There is no backup of today: %1</source>
        <translation>今天还没有备份：%1</translation>
    </message>
    <message>
        <source>✓ %1 backed up and checked</source>
        <translation>✓ %1 已备份、核对</translation>
    </message>
    <message>
        <source>▲ No backup of today</source>
        <translation>▲ 今天没有备份</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>往来</translation>
    </message>
    <message>
        <source>Taken back. The act stays readable, struck through.</source>
        <translation>已撤销。原记录划线保留。</translation>
    </message>
    <message>
        <source>Record who speaks for all…</source>
        <translation>记录推举代表人…</translation>
    </message>
    <message>
        <source>The registration is taken back. Its number is free again.</source>
        <translation>登记已撤销，编号已空出。</translation>
    </message>
    <message numerus="yes">
        <source>%n hearing(s) proposed, and none is published: they are set together once they are approved. Today tells when.</source>
        <translation>
            <numerusform>已提请审批 %n 场庭审，尚未发布：批准后一并排定，办理结果见“今日”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Notices…</source>
        <translation>通知书…</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::MonthSheets</name>
    <message>
        <source>The days of the period</source>
        <translation>期限内的日子</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>start, not counted</source>
        <translation>起算，不计</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>day off, not counted</source>
        <translation>休息日，不计</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>扣除</translation>
    </message>
    <message>
        <source>added by an extension</source>
        <translation>延长</translation>
    </message>
    <message>
        <source>off: it moves on</source>
        <translation>休息日，顺延</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>届满</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::NoticeBar</name>
    <message>
        <source>Close the notice</source>
        <translation>关闭提示</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 条</numerusform>
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
        <translation>事项</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Check the office file</source>
        <translation>校验机构文件</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>备份…</translation>
    </message>
    <message>
        <source>Problems found</source>
        <translation>发现的问题</translation>
    </message>
    <message>
        <source>What a check finds stands here, record by record.</source>
        <translation>检查发现的问题逐条列在这里。</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Office files (*.tiaocai)</source>
        <translation>机构文件 (*.tiaocai)</translation>
    </message>
    <message>
        <source>The backup stands in %1 and was read back.</source>
        <translation>备份已保存在 %1，并已读回核对。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在校验…</translation>
    </message>
    <message>
        <source>The office file is sound.</source>
        <translation>机构文件完好。</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found; they stand below.</source>
        <translation>
            <numerusform>发现 %n 个问题，列于下方。</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>✓ checked</source>
        <translation>✓ 已核对</translation>
    </message>
    <message>
        <source>△ not checked</source>
        <translation>△ 未核对</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>by a person</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Backups are not encrypted: whoever has one can read it.</source>
        <translation>备份未加密：拿到备份的人都能读取。</translation>
    </message>
    <message>
        <source>No backup is known yet. The day&apos;s is made by itself while the window is open.</source>
        <translation>还没有备份。窗口打开期间每天自动备份一次。</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>选择备份</translation>
    </message>
    <message>
        <source>Office files (*.tiaocai *.backup)</source>
        <translation>数据文件 (*.tiaocai *.backup)</translation>
    </message>
    <message>
        <source>The backup stands in %1, but it is not whole, as the office file is not: check it.</source>
        <translation>备份在 %1，但和数据文件一样不完整：请检查数据文件。</translation>
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
        <translation>今后的备份整份加密：用本单位的口令或者恢复单打开。</translation>
    </message>
    <message numerus="yes">
        <source> %n of those below is (are) not encrypted: whoever has it can read it. Put it away safely, or delete it.</source>
        <translation>
            <numerusform>下面有 %n 份没有加密，拿到的人都能读：请妥善收存，或者删除。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::OfficeForm</name>
    <message>
        <source>Name of the office</source>
        <translation>机构名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Kind and code</source>
        <translation>类型和代码</translation>
    </message>
    <message>
        <source>They stand in numbers that were given already and are not changed.</source>
        <translation>它们写在已经给出的案号里，不改。</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::OlderCopyDialog</name>
    <message>
        <source>This copy is meant</source>
        <translation>就用这一份</translation>
    </message>
    <message>
        <source>An older copy of the office file</source>
        <translation>数据文件是旧的副本</translation>
    </message>
    <message>
        <source>Read only for now</source>
        <translation>暂时只读</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>Why this copy is meant (what was recorded since is given up)</source>
        <translation>为什么用这一份（此后的记录将被放弃）</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::PackOutDialog</name>
    <message>
        <source>Seal and save…  Ctrl+Enter</source>
        <translation>封存并保存…  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Take out and save…  Ctrl+Enter</source>
        <translation>带出并保存…  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Seal the pack to carry it back</source>
        <translation>封存案件包以便带回</translation>
    </message>
    <message>
        <source>Take cases out</source>
        <translation>带出案件</translation>
    </message>
    <message>
        <source>Cases that go along</source>
        <translation>随包带出的案件</translation>
    </message>
    <message>
        <source>Day of the hearings</source>
        <translation>开庭日</translation>
    </message>
    <message>
        <source>Tribunal</source>
        <translation>仲裁庭</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>文件口令</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>再输一次</translation>
    </message>
    <message>
        <source>Whoever has file and passphrase reads the cases. Carry the two apart; nobody can open the file without it.</source>
        <translation>有文件又有口令的人就能看到案件。请分开携带；没有口令谁也打不开文件。</translation>
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
        <translation>%1&#x3000;%2&#x3000;（已带出）</translation>
    </message>
    <message>
        <source>Nothing is heard there on that day.</source>
        <translation>当天该庭没有开庭。</translation>
    </message>
    <message>
        <source>Choose a passphrase for the file.</source>
        <translation>请为文件设一个口令。</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the second once more.</source>
        <translation>两次口令不一致。请把第二次重新输入。</translation>
    </message>
    <message>
        <source>Cases back</source>
        <translation>案件带回</translation>
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
        <translation>第 %1-%2 号</translation>
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
        <translation>测试</translation>
    </message>
    <message>
        <source>case for arbitration</source>
        <translation>移送仲裁</translation>
    </message>
    <message>
        <source>case referred</source>
        <translation>委托调解</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>agreement for review</source>
        <translation>仲裁审查</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>反馈</translation>
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
        <translation>序号</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>去来</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>发出</translation>
    </message>
    <message>
        <source>came</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>On</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>报送</translation>
    </message>
    <message>
        <source>Export it again…</source>
        <translation>再次导出原件…</translation>
    </message>
    <message>
        <source>It was handed over</source>
        <translation>已交付</translation>
    </message>
    <message>
        <source>Key in a paper receipt…</source>
        <translation>登记纸质回执…</translation>
    </message>
    <message>
        <source>Withdraw it…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Nothing was exchanged yet. Make the keys and enrol the other office&apos;s card first.</source>
        <translation>还没有往来。请先生成密钥，并登记对方的密钥卡。</translation>
    </message>
    <message>
        <source>What leaves this office</source>
        <translation>哪些内容离开本单位</translation>
    </message>
    <message>
        <source>Numbers, stages, days, causes, persons, amounts, townships</source>
        <translation>案号、阶段、日期、案由、人数、金额、来源地</translation>
    </message>
    <message>
        <source>No names, ID numbers, phones, addresses or minutes</source>
        <translation>不含姓名、证件号码、电话、住址、笔录</translation>
    </message>
    <message>
        <source>No. %1-%2 is lacking (%3); later ones wait for it.</source>
        <translation>缺第 %1-%2 号（%3）；后面的在等它。</translation>
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
        <translation>标识</translation>
    </message>
    <message>
        <source>%1: carry the file to the other office and bring its receipt back.</source>
        <translation>%1：请把文件交给对方，并带回回执。</translation>
    </message>
    <message>
        <source>Where the file is put</source>
        <translation>文件存放位置</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>撤回%1</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Paper receipt</source>
        <translation>纸质回执</translation>
    </message>
    <message>
        <source>What the paper says</source>
        <translation>回执内容</translation>
    </message>
    <message>
        <source>Who brought it, and when</source>
        <translation>何人何时带回</translation>
    </message>
    <message>
        <source>The other office is told; what was sent before it stands there again.</source>
        <translation>对方会得到通知；此前报送的内容在对方恢复有效。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>It is kept as keyed in by hand from the paper of %1.</source>
        <translation>将记为根据%1的纸质回执人工录入。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保存</translation>
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
        <translation>未收到回执，应于 %1</translation>
    </message>
    <message>
        <source>Receipt expected by</source>
        <translation>回执应于</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::PacketDialog</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>will wait</source>
        <translation>进入待处理</translation>
    </message>
    <message>
        <source>stays out</source>
        <translation>不收入</translation>
    </message>
    <message>
        <source>look here</source>
        <translation>请核对</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>流水号</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>What the packet brings</source>
        <translation>收件包内容</translation>
    </message>
    <message>
        <source>Let them wait here</source>
        <translation>收入待处理</translation>
    </message>
    <message>
        <source>Packet of applications</source>
        <translation>收件包</translation>
    </message>
    <message>
        <source>Choose the file that the platform handed over, and look at it.</source>
        <translation>选择平台移交的文件，先查看。</translation>
    </message>
    <message>
        <source>Reading the packet…</source>
        <translation>正在读入收件包…</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>where the file does not say it</source>
        <translation>文件未写明时填写</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Applications (*.csv *.xlsx *.json);;All files (*)</source>
        <translation>申请 (*.csv *.xlsx *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 applications read, %2 will wait here.</source>
        <translation>读到 %1 件申请，%2 件将进入待处理。</translation>
    </message>
    <message>
        <source>They come from %1.</source>
        <translation>来自 %1。</translation>
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
        <translation>已作废：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) out</source>
        <translation>
            <numerusform>%n 件在外</numerusform>
        </translation>
    </message>
    <message>
        <source>back</source>
        <translation>已带回</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>开庭日</translation>
    </message>
    <message>
        <source>Tribunal</source>
        <translation>仲裁庭</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>带出时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>带出人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Take cases out…</source>
        <translation>带出案件…</translation>
    </message>
    <message>
        <source>Check cases in…</source>
        <translation>带回案件…</translation>
    </message>
    <message>
        <source>Open a pack on this computer…</source>
        <translation>在本机打开案件包…</translation>
    </message>
    <message>
        <source>Void it</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Packs of cases</source>
        <translation>巡回案件包</translation>
    </message>
    <message>
        <source>No cases were taken out yet.</source>
        <translation>还没有带出过案件。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Why a pack is not waited for any longer</source>
        <translation>作废理由（为何不再等待）</translation>
    </message>
    <message>
        <source>Seal it to carry it back…</source>
        <translation>封存以便带回…</translation>
    </message>
    <message>
        <source>The pack is sealed as %1. Check it in at the office.</source>
        <translation>案件包已封存为 %1。请在本院带回。</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) stand in %1. They are reserved until they are back.</source>
        <translation>
            <numerusform>%n 件案件已装入 %1。带回之前标为已带出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Pack of cases</source>
        <translation>案件包</translation>
    </message>
    <message>
        <source>Cases (*.tcpack);;All files (*)</source>
        <translation>案件包 (*.tcpack);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>文件口令</translation>
    </message>
    <message>
        <source>Where it is worked on</source>
        <translation>在哪里办理</translation>
    </message>
    <message>
        <source>Office (*.tiaocai)</source>
        <translation>机构文件 (*.tiaocai)</translation>
    </message>
    <message>
        <source>The cases stand in %1: start the program with this file, and record there.</source>
        <translation>案件已放在 %1：请用本程序打开此文件，在其中记录。</translation>
    </message>
    <message>
        <source>Say why the pack is not waited for any longer.</source>
        <translation>请写明为何不再等待该案件包。</translation>
    </message>
    <message>
        <source>The pack is void; its cases are free.</source>
        <translation>案件包已作废，案件恢复可用。</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::Page</name>
    <message>
        <source>Correct the clock…</source>
        <translation>更正时钟…</translation>
    </message>
    <message>
        <source>It is recorded that the clock was ahead. Work goes on; do again what was refused.</source>
        <translation>已登记时钟曾走快。可以继续工作，请重做刚才被拒绝的操作。</translation>
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
        <translation>签发并打印…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Issue and save as…</source>
        <translation>签发并另存为…</translation>
    </message>
    <message>
        <source>Save a draft for Word…</source>
        <translation>存为 Word 草稿…</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>No font of this PC prints: %1</source>
        <translation>本机没有字体可以打印：%1</translation>
    </message>
    <message>
        <source>Cannot be issued without: %1</source>
        <translation>缺少下列内容，不能签发：%1</translation>
    </message>
    <message>
        <source>Prints with a blank: %1</source>
        <translation>打印时留空：%1</translation>
    </message>
    <message>
        <source>Issued.</source>
        <translation>已签发。</translation>
    </message>
    <message>
        <source>Issued, and saved as %1.</source>
        <translation>已签发，并存为 %1。</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save a draft</source>
        <translation>保存草稿</translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation>Word (*.docx)</translation>
    </message>
    <message numerus="yes">
        <source>All %n recipients</source>
        <translation>
            <numerusform>全部 %n 个收件人</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Enter prints.</source>
        <translation>按 Ctrl+Enter 打印。</translation>
    </message>
    <message>
        <source>Ctrl+Enter issues and prints.</source>
        <translation>按 Ctrl+Enter 签发并打印。</translation>
    </message>
    <message>
        <source>The pages are being made.</source>
        <translation>正在生成页面，请稍候。</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::PaperTextsPanel</name>
    <message>
        <source>Name of a paper</source>
        <translation>文书名称</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>own, older</source>
        <translation>本单位，较旧</translation>
    </message>
    <message>
        <source>own</source>
        <translation>本单位</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>No paper of that name.</source>
        <translation>没有这个名称的文书。</translation>
    </message>
    <message>
        <source>Text of the paper</source>
        <translation>文书文本</translation>
    </message>
    <message>
        <source>Use this text  Ctrl+Enter</source>
        <translation>采用这个文本  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Back to the program&apos;s text</source>
        <translation>恢复程序的文本</translation>
    </message>
    <message>
        <source>As it prints</source>
        <translation>打印效果</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Demanded by</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Insert the field</source>
        <translation>插入栏目</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比较什么</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>This text and the program&apos;s</source>
        <translation>这个文本与程序的文本</translation>
    </message>
    <message>
        <source>What the program changed since</source>
        <translation>程序其后改了什么</translation>
    </message>
    <message>
        <source>The office&apos;s own text, version %1, since %2 (%3).</source>
        <translation>本单位文本第 %1 版，%2 起采用（%3）。</translation>
    </message>
    <message>
        <source>The program&apos;s text.</source>
        <translation>程序的文本。</translation>
    </message>
    <message>
        <source>The program has a newer one: see “Difference”.</source>
        <translation>程序的文本有了新版，见“差异”。</translation>
    </message>
    <message>
        <source>Changed here and not used yet.</source>
        <translation>改动尚未采用。</translation>
    </message>
    <message>
        <source>The text is in use. What was issued stays as it was printed.</source>
        <translation>文本已采用；已签发的文书不变。</translation>
    </message>
    <message>
        <source>The program&apos;s text holds again.</source>
        <translation>已恢复程序的文本。</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::PapersPanel</name>
    <message>
        <source>Papers</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Blank form…</source>
        <translation>空白打印…</translation>
    </message>
    <message>
        <source>The case offers no paper yet. Each act brings those that belong to it.</source>
        <translation>本案暂时没有可以制作的文书。每记录一件事，相应的文书就列在这里。</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>缺：%1</translation>
    </message>
    <message>
        <source>Save the blank form</source>
        <translation>保存空白表格</translation>
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
        <translation>%1：“%2”不是金额。</translation>
    </message>
    <message>
        <source>%1: “%2” is not a time of day.</source>
        <translation>%1：“%2”不是时间。</translation>
    </message>
    <message>
        <source>%1: “%2” is not a number.</source>
        <translation>%1：“%2”不是数字。</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::PartnerBox</name>
    <message>
        <source>Please choose</source>
        <translation>请选择</translation>
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
        <translation>按证件号码应为%1，请与证件核对。</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::PassCasesDialog</name>
    <message>
        <source>Number</source>
        <translation>案号</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>届满日</translation>
    </message>
    <message>
        <source>Pass them on and save the list…  Ctrl+Enter</source>
        <translation>移交并保存清单…  Ctrl+Enter</translation>
    </message>
    <message>
        <source>All open cases of %1</source>
        <translation>%1的全部在办案件</translation>
    </message>
    <message>
        <source>%1 handles no open case.</source>
        <translation>%1没有在办案件。</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>移交给</translation>
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
        <translation>下列案件由其任仲裁庭成员，须逐案另行组庭：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are restricted and stay as they are.</source>
        <translation>
            <numerusform>%n 件限制查阅的案件不移交。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>保存清单</translation>
    </message>
    <message>
        <source>Cases passed on</source>
        <translation>案件移交清单</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::PasswordDialog</name>
    <message>
        <source>Set the password  Ctrl+Enter</source>
        <translation>设定密码  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Code on the recovery sheet</source>
        <translation>密码恢复单上的恢复码</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>Several words that only you know are better than a short riddle.</source>
        <translation>几个只有您知道的词，比一串难记的符号更好。</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>两次输入还不一致。</translation>
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
        <translation>不是金额</translation>
    </message>
    <message>
        <source>the number of line %1</source>
        <translation>与第 %1 行号码相同</translation>
    </message>
    <message>
        <source>is the phone number complete?</source>
        <translation>电话号码位数不符</translation>
    </message>
    <message>
        <source>same person as in %1</source>
        <translation>与%1同人</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>is a party already</source>
        <translation>已是本案当事人</translation>
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
        <translation>性别填男或女</translation>
    </message>
    <message>
        <source>by the ID number: %1</source>
        <translation>按证件号码为%1</translation>
    </message>
    <message>
        <source>the check digit does not fit</source>
        <translation>末位校验不符</translation>
    </message>
    <message>
        <source>no such number</source>
        <translation>号码有误</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::PeoplePanel</name>
    <message>
        <source>Name</source>
        <translation>姓名（名称）</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>到岗日期</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>离开日期</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Change the roles</source>
        <translation>变更角色</translation>
    </message>
    <message>
        <source>Left on this day</source>
        <translation>该日离开</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>自何日起</translation>
    </message>
    <message>
        <source>Add the person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>%1 belongs to the staff now.</source>
        <translation>已登记工作人员 %1。</translation>
    </message>
    <message>
        <source>%1 has other roles now.</source>
        <translation>%1的角色已变更。</translation>
    </message>
    <message>
        <source>%1 does not belong to the staff any more.</source>
        <translation>%1已不再是本机构人员。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Roles (several)</source>
        <translation>角色（可多选）</translation>
    </message>
    <message>
        <source>May: %1</source>
        <translation>可以：%1</translation>
    </message>
    <message>
        <source>The person is called %1 now.</source>
        <translation>该人员现在叫%1。</translation>
    </message>
    <message>
        <source>Name a substitute…</source>
        <translation>指定代理人…</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>已返岗</translation>
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
        <translation>由谁代理%1？</translation>
    </message>
    <message>
        <source>From the first day to the last one he may do what %1 may. What he decides says for whom.</source>
        <translation>从第一天到最后一天，代理人可办理%1可办理的事项；所作决定注明代谁。</translation>
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
        <translation>从今天起，%1 不再由他人代理。</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) went to %1. The list is in %2.</source>
        <translation>
            <numerusform>%n 件案件已移交给 %1，清单在 %2。</numerusform>
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
        <translation>列的对应…</translation>
    </message>
    <message>
        <source>Take this paste back</source>
        <translation>撤回这次粘贴</translation>
    </message>
    <message>
        <source>Who applies</source>
        <translation>申请人名单</translation>
    </message>
    <message>
        <source>Paste a list  Ctrl+V</source>
        <translation>粘贴名单  Ctrl+V</translation>
    </message>
    <message>
        <source>Add a line  Ctrl+I</source>
        <translation>添加一行  Ctrl+I</translation>
    </message>
    <message>
        <source>What each claims his amount for</source>
        <translation>各人请求的案由</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>Each claims</source>
        <translation>各人请求</translation>
    </message>
    <message>
        <source>What the columns are</source>
        <translation>列的对应</translation>
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
        <translation>已签名 %1</translation>
    </message>
    <message>
        <source>▲ to be put right: %1</source>
        <translation>▲ 须改正 %1</translation>
    </message>
    <message>
        <source>△ please look: %1</source>
        <translation>△ 请确认 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) pasted: %1.</source>
        <translation>
            <numerusform>已粘贴 %n 行：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>To be put right</source>
        <translation>须改正</translation>
    </message>
    <message>
        <source>Please look</source>
        <translation>请确认</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>显示哪些行</translation>
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
        <translation>请求合计 %1 元&#x3000;%2</translation>
    </message>
    <message>
        <source>Fill a column…</source>
        <translation>整列填写…</translation>
    </message>
    <message>
        <source>Fill a column</source>
        <translation>整列填写</translation>
    </message>
    <message>
        <source>It comes into every line of a person where nothing stands yet. What is there stays.</source>
        <translation>填入每一行人员尚空的格子；已有内容保持不变。</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>填写</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What to fill in</source>
        <translation>填写内容</translation>
    </message>
    <message>
        <source>Take the filling back</source>
        <translation>撤回整列填写</translation>
    </message>
    <message>
        <source>speak for all: %1</source>
        <translation>代表人：%1</translation>
    </message>
    <message>
        <source>speak for all: %1 (three to five are elected)</source>
        <translation>代表人：%1（应推举三至五名）</translation>
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
        <translation>期间</translation>
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
        <translation>自定…</translation>
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
        <translation>请选择您是谁</translation>
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
        <translation>申请人</translation>
    </message>
    <message>
        <source>Respondents</source>
        <translation>被申请人</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>结案日</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>Files that are drawn</source>
        <translation>抽到的案卷</translation>
    </message>
    <message>
        <source>Quality check of bound files</source>
        <translation>案卷评查</translation>
    </message>
    <message>
        <source>Say from when to when, how many and the seed, and look which files the draw takes.</source>
        <translation>写明结案期间、件数和种子，看看抽到哪些案卷。</translation>
    </message>
    <message>
        <source>Ctrl+Enter draws and records the draw.</source>
        <translation>Ctrl+Enter 抽取并记录。</translation>
    </message>
    <message>
        <source>drawn by lot before everybody</source>
        <translation>当众抽取的号码</translation>
    </message>
    <message>
        <source>Cases closed in</source>
        <translation>结案期间</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
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
        <translation>评分表存为 PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The draw %1 is recorded.</source>
        <translation>抽取 %1 已记录。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>(choose)</source>
        <translation>（选择）</translation>
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
        <translation>档案与抽取时相同，可以重新抽取核对。</translation>
    </message>
    <message>
        <source>Other files lie there today than on the day of the draw.</source>
        <translation>档案与抽取时已有不同。</translation>
    </message>
    <message>
        <source>Save the score sheets</source>
        <translation>保存评分表</translation>
    </message>
    <message>
        <source>Quality check</source>
        <translation>案卷评查</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 of %2 files in the archive, of cases closed from %3 to %4, by the seed %5.</source>
        <translation>抽取 %1 件，共 %2 件已归档（%3 至 %4 结案），种子 %5。</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::RateGauge</name>
    <message>
        <source>nothing to count yet</source>
        <translation>暂无数据</translation>
    </message>
    <message>
        <source>  (target %1 %: reached)</source>
        <translation>（目标 %1 %：已达）</translation>
    </message>
    <message>
        <source>  (target %1 %: not reached)</source>
        <translation>（目标 %1 %：未达）</translation>
    </message>
    <message>
        <source>%1 % is met</source>
        <translation>已达 %1 %</translation>
    </message>
    <message>
        <source>%1 % is not met</source>
        <translation>未达 %1 %</translation>
    </message>
    <message>
        <source>target %1 %</source>
        <translation>目标 %1 %</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::ReadyList</name>
    <message>
        <source>at the court</source>
        <translation>院内</translation>
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
        <translation>审限 %1</translation>
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
        <translation>最早 %1：此前答辩期未满（《劳动人事争议仲裁办案规则》第三十三条）</translation>
    </message>
    <message>
        <source>not before %1: written notice five working days ahead</source>
        <translation>最早 %1：此前通知来不及（开庭五个工作日前书面通知，《劳动人事争议仲裁办案规则》第三十八条）</translation>
    </message>
    <message>
        <source>%1; expected, the receipt is not proven yet</source>
        <translation>%1；按预计送达推算，尚无送达凭证</translation>
    </message>
    <message>
        <source>Hearings to be completed</source>
        <translation>待补时间、庭室或人员的庭期</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Fit here</source>
        <translation>选中格能排的</translation>
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
        <translation>排到选中的日子…  Ctrl+R</translation>
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
        <translation>两个月内没有可排的日子。</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s): drag, or Ctrl+R</source>
        <translation>
            <numerusform>%n 件，拖到格中或 Ctrl+R</numerusform>
        </translation>
    </message>
    <message>
        <source>No case waits for a hearing.</source>
        <translation>没有待排期的案件。</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::RecordEditor</name>
    <message>
        <source>%1 is still needed.</source>
        <translation>还需填写：%1。</translation>
    </message>
    <message>
        <source>%1 is only proposed. Look at it and press Enter.</source>
        <translation>%1是程序的建议：请过目，按 Enter 到下一栏。</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::RecordForm</name>
    <message>
        <source>Basis: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>Right day</source>
        <translation>正确的办理日期</translation>
    </message>
    <message>
        <source>Day of the act</source>
        <translation>办理日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>It never happened</source>
        <translation>该行为并未发生</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>决定人</translation>
    </message>
    <message>
        <source>Time of the act</source>
        <translation>办理时间</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>依据材料</translation>
    </message>
    <message>
        <source>file name, or: told orally, by whom and when</source>
        <translation>文件名，或：口头告知，何人、何时</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>More: who decided, basis, proof, note</source>
        <translation>更多：决定人、依据、备注</translation>
    </message>
    <message>
        <source>“%1” is not a day.</source>
        <translation>“%1”不是日期。</translation>
    </message>
    <message>
        <source>“%1” is not a time of day.</source>
        <translation>“%1”不是时间。</translation>
    </message>
    <message>
        <source>A correction needs a reason.</source>
        <translation>更正须写明理由。</translation>
    </message>
    <message>
        <source>Nothing was entered yet. Go through the fields with Enter.</source>
        <translation>尚未填写任何内容。请按 Enter 逐栏填写。</translation>
    </message>
    <message>
        <source>Where a date moves: a second person, who confirms here in person</source>
        <translation>期限变动时：第二人在此当面确认</translation>
    </message>
    <message>
        <source>Handling of the difference</source>
        <translation>差额的处理</translation>
    </message>
    <message>
        <source>The applicant gives it up</source>
        <translation>申请人放弃差额</translation>
    </message>
    <message>
        <source>Left open, not agreed</source>
        <translation>差额未达成一致，保留</translation>
    </message>
    <message>
        <source>Computed anew</source>
        <translation>双方重新核算</translation>
    </message>
    <message>
        <source>What becomes of the difference between claim and agreement?</source>
        <translation>请求与协议有差额，请选择差额怎样处理。</translation>
    </message>
    <message>
        <source>The second person has not confirmed yet that it was checked.</source>
        <translation>第二人还没有确认已复核。</translation>
    </message>
    <message>
        <source>Handling of the difference: %1</source>
        <translation>差额的处理：%1</translation>
    </message>
    <message>
        <source>Also in %1, where it was recorded at once</source>
        <translation>同时更正 %1 中一并记录的同一行为</translation>
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
        <translation>添加一项  Ctrl+I</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::RecordPage</name>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Leave  Esc</source>
        <translation>离开  Esc</translation>
    </message>
    <message>
        <source>Save  Ctrl+Enter</source>
        <translation>保存记录  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves.</source>
        <translation>按 Ctrl+Enter 保存。</translation>
    </message>
    <message>
        <source>Which act</source>
        <translation>记录何事</translation>
    </message>
    <message>
        <source>Enter: next field.  Ctrl+Enter: save.  Esc: leave, the draft is kept.</source>
        <translation>Enter 到下一栏，Ctrl+Enter 保存，Esc 离开并保留草稿</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation>更正：%1</translation>
    </message>
    <message>
        <source>Draft kept at %1</source>
        <translation>草稿 %1 已保存</translation>
    </message>
    <message>
        <source>What you had typed and not saved is here again.</source>
        <translation>上次没有保存的内容已恢复。</translation>
    </message>
    <message>
        <source>Empty the form</source>
        <translation>清空表单</translation>
    </message>
    <message>
        <source>The form is empty.</source>
        <translation>表单已清空。</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>恢复</translation>
    </message>
    <message numerus="yes">
        <source>Late entry, %n day(s)</source>
        <translation>
            <numerusform>迟录 %n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>It will be marked so.</source>
        <translation>经过中将注明。</translation>
    </message>
    <message>
        <source>What you typed is kept as a draft: it is here again when you record or correct the same.</source>
        <translation>草稿已保留：再次记录或更正同一事项时恢复。</translation>
    </message>
    <message>
        <source>What follows stands here once all that is needed is entered.</source>
        <translation>必填的都填好后，这里显示保存的结果。</translation>
    </message>
    <message>
        <source>First day on which it may be heard</source>
        <translation>最早可开庭的日子</translation>
    </message>
    <message>
        <source>Propose  Ctrl+Enter</source>
        <translation>提请审批  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Waits for approval by: %1</source>
        <translation>须经审批：%1</translation>
    </message>
    <message>
        <source>Until then it is no act of the case, and moves no period.</source>
        <translation>批准前不算本案记录，不影响任何期限。</translation>
    </message>
    <message>
        <source>Proposed: %1. It is recorded once it is approved.</source>
        <translation>已提请：%1。批准后记入案件。</translation>
    </message>
    <message>
        <source>Heard together with %1: this sheet is recorded in each of these cases.</source>
        <translation>与 %1 合并开庭：本记录同时记入各案。</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::RegistersPage</name>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>In operation since when</source>
        <translation>自何日起的状态</translation>
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
        <translation>状态</translation>
    </message>
    <message>
        <source>Townships that it serves</source>
        <translation>服务的乡镇（每行一个）</translation>
    </message>
    <message>
        <source>Minutes of the way from the court</source>
        <translation>自仲裁院的路程（分钟）</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>开庭时段</translation>
    </message>
    <message>
        <source>Tribunal</source>
        <translation>所属庭</translation>
    </message>
    <message>
        <source>Fit for online hearings</source>
        <translation>适合网上开庭</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>专职或兼职</translation>
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
        <translation>专长的案由</translation>
    </message>
    <message>
        <source>Not to be had: days, or hours of a weekday (1 is Monday)</source>
        <translation>不能到庭：日子，或每周某日的时段（1 为星期一）</translation>
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
        <translation>名录</translation>
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
        <translation>仲裁员</translation>
    </message>
    <message>
        <source>Clerks</source>
        <translation>书记员</translation>
    </message>
    <message>
        <source>Places for a day</source>
        <translation>流动庭</translation>
    </message>
    <message>
        <source>Which register</source>
        <translation>哪一种名录</translation>
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
        <translation>保存  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>(new)</source>
        <translation>（新增）</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Published hearings</source>
        <translation>已发布的庭期</translation>
    </message>
    <message>
        <source>These hearings would be without room or arbitrator:</source>
        <translation>以下庭期将没有庭室或仲裁员：</translation>
    </message>
    <message>
        <source>Free them, to be set anew</source>
        <translation>放出时段，待重排</translation>
    </message>
    <message>
        <source>Keep them as they are set</source>
        <translation>照原样保留</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n change(s). They hold from today on.</source>
        <translation>
            <numerusform>已保存 %n 处改动，自今日起有效。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Choose a period and make the report.</source>
        <translation>选择期间并生成报表。</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>生成报表</translation>
    </message>
    <message>
        <source>The report&apos;s pages</source>
        <translation>报表页面</translation>
    </message>
    <message>
        <source>Search the report</source>
        <translation>在报表中查找</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>适合页宽</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>The period needs a first and a last day, in this order.</source>
        <translation>请依次填写期间的首日和末日。</translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation>正在生成报表…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报表</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Excel (*.xlsx);;CSV (*.csv)</source>
        <translation>PDF 文件 (*.pdf);;Excel 文件 (*.xlsx);;CSV 文件 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Sent to the printer: %n page(s).</source>
        <translation>
            <numerusform>已发送至打印机：%n 页。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Issued reports…</source>
        <translation>已签发…</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>签发后的变动</translation>
    </message>
    <message numerus="yes">
        <source>Report %1 is shown as it was issued; %n figure(s) read otherwise today.</source>
        <translation>
            <numerusform>这是签发时的报表 %1；按今天的记录，有 %n 处数字不同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made again from the same records it would say %n figure(s) otherwise: rules, calendars or formulas are others now.</source>
        <translation>
            <numerusform>按同样的记录重新计算，有 %n 项数字不同：规则、日历或者公式已经变动。</numerusform>
        </translation>
    </message>
    <message>
        <source>Report %1: %2</source>
        <translation>报表 %1：%2</translation>
    </message>
    <message>
        <source>Self-check</source>
        <translation>自检</translation>
    </message>
    <message>
        <source>Issue and save as…</source>
        <translation>签发并另存…</translation>
    </message>
    <message>
        <source>Issue and print…</source>
        <translation>签发并打印…</translation>
    </message>
    <message>
        <source>Report %1 is issued and frozen. It prints as it was issued.</source>
        <translation>报表 %1 已签发、已冻结，打印的是签发时的内容。</translation>
    </message>
    <message>
        <source>Printing or saving issues it: it gets its number, and contents, lists and versions of formulas are frozen. What is corrected later is told in a table of its own.</source>
        <translation>打印或另存即为签发：取得编号，内容、名单、公式版本一并冻结；以后有更正，另出更正表并列前后数字。</translation>
    </message>
    <message>
        <source>draft, not issued</source>
        <translation>草稿，尚未签发</translation>
    </message>
    <message>
        <source>Issue the report and save it: it gets its number and is frozen</source>
        <translation>签发并另存报表（保存即签发：取得编号并冻结）</translation>
    </message>
    <message>
        <source>Space presses a button. Ctrl+Enter makes the report, and issues and prints the one that is shown.</source>
        <translation>空格键按下按钮；Ctrl+Enter 生成报表，已生成的则出具并打印。</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>How large</source>
        <translation>显示大小</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>No font of this PC prints: %1</source>
        <translation>本机没有字体能打印：%1</translation>
    </message>
    <message>
        <source>Quality check of files…</source>
        <translation>案卷评查…</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>%1 comes in the place of the office. It is checked whole first. What was recorded since it was made is not in it; the present file is kept aside under another name and stays readable. Numbers that were given since may be given again.</source>
        <translation>%1 将代替现在的数据文件。恢复之前先核对其完整性。备份之后的记录不在其中；现在的文件改名保留，仍可读取。备份之后用过的号码可能再次编出。</translation>
    </message>
    <message>
        <source>Leave the office as it is</source>
        <translation>保持现状</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>您的密码</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::RestrictDialog</name>
    <message>
        <source>Only these see it</source>
        <translation>仅限下列人员查阅</translation>
    </message>
    <message>
        <source>These do not see it</source>
        <translation>下列人员不得查阅</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Who sees %1</source>
        <translation>谁可查阅%1</translation>
    </message>
    <message>
        <source>Others find it in no list and no search, and are told at its number that it is restricted. Figures count it; reports show no party of it.</source>
        <translation>其他人在列表和查找中都看不到本案，输入案号时只提示限制查阅。统计照常计入；报表不显示其当事人。</translation>
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
        <translation>限制查阅  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 is restricted.</source>
        <translation>%1 已限制查阅。</translation>
    </message>
    <message>
        <source>Everybody who sees cases sees %1 again.</source>
        <translation>%1 已解除查阅限制。</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::RuleFields</name>
    <message>
        <source>There is no such rule.</source>
        <translation>没有这样的期限。</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设定</translation>
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
        <translation>选择核对人</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>第二人</translation>
    </message>
    <message>
        <source>I have checked this myself.</source>
        <translation>本人已核对。</translation>
    </message>
    <message>
        <source>I am %1 and have checked this myself.</source>
        <translation>我是%1，本人已核对。</translation>
    </message>
    <message>
        <source>His password</source>
        <translation>其本人密码</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::SecondPersonDialog</name>
    <message>
        <source>A second person checks</source>
        <translation>第二人核对</translation>
    </message>
    <message>
        <source>Hand over to a second person of the office: he reads what stands above and confirms it himself.</source>
        <translation>请交给本单位另一人：由其本人阅读上述内容并亲自确认。</translation>
    </message>
    <message>
        <source>Confirm  Ctrl+Enter</source>
        <translation>确认  Ctrl+Enter</translation>
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
            <numerusform>待办 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::ServiceMatrix</name>
    <message>
        <source>Recipient</source>
        <translation>受送达人</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文书</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::ServicePanel</name>
    <message>
        <source>What has reached whom</source>
        <translation>送达对照</translation>
    </message>
    <message>
        <source>Served…  Enter</source>
        <translation>送达…  Enter</translation>
    </message>
    <message>
        <source>Came back…</source>
        <translation>退回…</translation>
    </message>
    <message>
        <source>By publication…</source>
        <translation>公告送达…</translation>
    </message>
    <message>
        <source>Issue the paper…</source>
        <translation>制作文书…</translation>
    </message>
    <message>
        <source>Nothing is to reach anybody yet: no paper was issued and none served.</source>
        <translation>还没有需要送达的：没有制作过文书，也没有送达记录。</translation>
    </message>
    <message>
        <source>Everything has arrived.</source>
        <translation>全部已送达。</translation>
    </message>
    <message>
        <source>%1 of %2 have not arrived.</source>
        <translation>%2 项中有 %1 项尚未送达。</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>给谁</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>最迟</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Periods that its receipt started</source>
        <translation>送达后起算的期限</translation>
    </message>
    <message>
        <source>Other open periods of the recipient</source>
        <translation>受送达人的其他期限</translation>
    </message>
    <message>
        <source>May still be brought to him</source>
        <translation>还可以这样送</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::SettingsForm</name>
    <message>
        <source>National rules alone</source>
        <translation>只用全国规定</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>例如 %1</translation>
    </message>
    <message>
        <source>gives no number</source>
        <translation>编不出号</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>放假安排</translation>
    </message>
    <message>
        <source>Office file</source>
        <translation>机构文件</translation>
    </message>
    <message>
        <source>{year} is the year, {n} or {n:03} the number, {code} the office&apos;s code.</source>
        <translation>{year} 为年份，{n} 或 {n:03} 为序号，{code} 为机构代码。</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>设置已保存。</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>What you had changed and not saved is here again.</source>
        <translation>上次修改而未保存的设置已恢复。</translation>
    </message>
    <message>
        <source>Show what is saved</source>
        <translation>显示已保存的设置</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Save the settings  Ctrl+Enter</source>
        <translation>保存设置  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves.</source>
        <translation>按 Ctrl+Enter 保存。</translation>
    </message>
    <message>
        <source>Tab goes to the buttons, Space presses one.</source>
        <translation>Tab 到按钮，空格键按下。</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Texts of papers</source>
        <translation>文书文本</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::ShortcutsDialog</name>
    <message>
        <source>Register a case</source>
        <translation>登记案件</translation>
    </message>
    <message>
        <source>The next case, the one before; from another page back to the case</source>
        <translation>下一件、上一件；在其他页面则回到该案件</translation>
    </message>
    <message>
        <source>Intake: more or fewer fields</source>
        <translation>登记：展开或者收起栏目</translation>
    </message>
    <message>
        <source>Intake: tick that likely claim</source>
        <translation>登记：选择该项可能的请求</translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation>为什么是这一天？</translation>
    </message>
    <message>
        <source>On the timeline: nearer, further, all of it, earlier, later</source>
        <translation>在时间线上：放大、缩小、全部、向前、向后</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>使用指南</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>本按键表</translation>
    </message>
    <message>
        <source>Days as they may be typed</source>
        <translation>日期的简便输入</translation>
    </message>
    <message>
        <source>Amounts as they may be typed</source>
        <translation>金额的简便输入</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>全部按键</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Find a case: number, name or a part of it, pinyin, ID number, phone, words of the facts</source>
        <translation>查找案件：案号、姓名或其中几字、拼音、证件号码、电话、事由</translation>
    </message>
    <message>
        <source>Filter the list of cases</source>
        <translation>筛选案件列表</translation>
    </message>
    <message>
        <source>Export the list as it is shown</source>
        <translation>照所显示的导出列表</translation>
    </message>
    <message>
        <source>Open the line; on a case: the page that records; in a form: the next field</source>
        <translation>打开该行；在案件中：进入记录页；在表单中：到下一栏</translation>
    </message>
    <message>
        <source>Save the form, wherever the cursor stands; nothing else saves</source>
        <translation>保存表单，光标在哪里都可以；只有它保存</translation>
    </message>
    <message>
        <source>Take back the act that was recorded last, for ten minutes</source>
        <translation>撤销最近一次记录，十分钟内</translation>
    </message>
    <message>
        <source>Intake: the list of many who apply together</source>
        <translation>登记：多人名单</translation>
    </message>
    <message>
        <source>Back, keeping the draft; in a dialog: close it</source>
        <translation>返回，保留草稿；在对话框中：关闭</translation>
    </message>
    <message>
        <source>The sections at the left, from top to bottom</source>
        <translation>左侧各栏目，自上而下</translation>
    </message>
    <message>
        <source>Hearings: pick one up, and set it down elsewhere</source>
        <translation>庭期：拿起一场，放到别处</translation>
    </message>
    <message>
        <source>Hearings: cancel the one where the cursor stands</source>
        <translation>庭期：取消光标所在的一场</translation>
    </message>
    <message>
        <source>On Today, in the list of cases, on a case and in the list of acts: the page that records it</source>
        <translation>今日、案件列表、案件页、事项列表：打开该事项的填写页</translation>
    </message>
    <message>
        <source>Record in the chosen case; hearings: set it on its chosen day</source>
        <translation>为选中的案件记录事项；庭期：把选中的案件排到选定的日子</translation>
    </message>
    <message>
        <source>In a list of a form (items, claims, people): add a line</source>
        <translation>表单的列表（协议各项、请求、人员）：添加一项</translation>
    </message>
    <message>
        <source>Today: the pane of the line; on a case: its next paper</source>
        <translation>今日：显示或收起右侧说明；案件页：预览下一份文书</translation>
    </message>
    <message>
        <source>On a case: its papers; where a date is explained: print it</source>
        <translation>案件页：文书菜单；期限说明：打印计算单</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Another person acts; where there are passwords: lock the window</source>
        <translation>更换操作人；设有账户的：锁定窗口</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Intake: the employer as the files have it</source>
        <translation>登记：按案卷所载填入用人单位</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::Sidebar</name>
    <message>
        <source>Sections</source>
        <translation>各栏目</translation>
    </message>
    <message>
        <source>Tiaocai %1</source>
        <translation>调裁通 %1</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::SignaturesEditor</name>
    <message>
        <source>Not yet</source>
        <translation>尚未签</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签</translation>
    </message>
    <message>
        <source>%1: day of the signature</source>
        <translation>%1：签名日</translation>
    </message>
    <message>
        <source>%1 has signed: on which day?</source>
        <translation>%1 已签：请填签名日。</translation>
    </message>
    <message>
        <source>%1: “%2” is not a day.</source>
        <translation>%1：“%2”不是日期。</translation>
    </message>
    <message>
        <source>%1: who signs</source>
        <translation>%1：何人签</translation>
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
        <translation>开始使用</translation>
    </message>
    <message>
        <source>A date is typed as 1126, +15 or 今. Enter goes to the next field, only Ctrl+Enter saves; F1 says why a date is what it is.</source>
        <translation>日期可以直接打 1126、+15、今；Enter 到下一栏，Ctrl+Enter 才保存；任何期限按 F1 看为什么。</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Case numbers</source>
        <translation>案号</translation>
    </message>
    <message>
        <source>from %1 on, anew each year</source>
        <translation>%1 起，每年重新编号</translation>
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
        <translation>乡镇（街道）</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Mediator or arbitrator</source>
        <translation>调解员（仲裁员）</translation>
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
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Special group</source>
        <translation>特殊群体</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>指标</translation>
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
        <translation>未计入</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>是否达标</translation>
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
        <translation>分组</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>上期结转</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Concluded a year before</source>
        <translation>上年同期结案</translation>
    </message>
    <message>
        <source>Carried forward</source>
        <translation>结转下期</translation>
    </message>
    <message>
        <source>Registered, not accepted</source>
        <translation>登记未受理</translation>
    </message>
    <message>
        <source>Mediation success</source>
        <translation>调解成功率</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>结案率</translation>
    </message>
    <message numerus="yes">
        <source>up to %n day(s)</source>
        <translation>
            <numerusform>%n 日以内</numerusform>
        </translation>
    </message>
    <message>
        <source>longer</source>
        <translation>更久</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核对事项</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
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
        <translation>统计</translation>
    </message>
    <message>
        <source>Concluded cases by group</source>
        <translation>分组结案数</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>分组统计</translation>
    </message>
    <message>
        <source>All rates</source>
        <translation>全部指标</translation>
    </message>
    <message>
        <source>Time and load</source>
        <translation>时长与存量</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>督办</translation>
    </message>
    <message>
        <source>Self-check</source>
        <translation>自检</translation>
    </message>
    <message>
        <source>as recorded until</source>
        <translation>录入截至</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>分组方式</translation>
    </message>
    <message>
        <source>Open since acceptance</source>
        <translation>受理至今</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件数</translation>
    </message>
    <message>
        <source>Open cases by age</source>
        <translation>未结案件按时长</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>Load per person</source>
        <translation>人均存量</translation>
    </message>
    <message>
        <source>The period needs a first and a last day, in this order.</source>
        <translation>请按先后填写起止日期。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) were typed after the period; they count where their day says.</source>
        <translation>
            <numerusform>有 %n 条在期间之后补录，按实际发生日计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Registered, not accepted: %1</source>
        <translation>登记未受理：%1 件</translation>
    </message>
    <message>
        <source>From acceptance to closing: median %1 days, 9 of 10 within %2 days (%3 cases).</source>
        <translation>受理至结案：中位数 %1 日，九成在 %2 日内（%3 件）。</translation>
    </message>
    <message>
        <source>Nothing was closed in this period.</source>
        <translation>本期间没有结案。</translation>
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
        <translation>上年同期调解成功率</translation>
    </message>
    <message>
        <source>Closure a year before</source>
        <translation>上年同期结案率</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>结案</translation>
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
        <translation>录入日</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>送达</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>事项</translation>
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
        <translation>不适用</translation>
    </message>
    <message>
        <source>In time of those due</source>
        <translation>按期率</translation>
    </message>
    <message>
        <source>Service and notices, due in the period</source>
        <translation>送达和通知（届满日在统计期间内）</translation>
    </message>
    <message>
        <source>Typed after the period</source>
        <translation>期后补录</translation>
    </message>
    <message>
        <source>Typed after the period, counted where their day says</source>
        <translation>期后补录（计入其日期所在期间）</translation>
    </message>
    <message>
        <source>of these suspended</source>
        <translation>其中：期末中止中</translation>
    </message>
    <message>
        <source>Collective dispute</source>
        <translation>集体争议</translation>
    </message>
    <message>
        <source>%1: no case stands behind this number.</source>
        <translation>%1：这个数字下没有案件。</translation>
    </message>
    <message>
        <source>Nothing was typed after the period.</source>
        <translation>没有期后补录的内容。</translation>
    </message>
    <message>
        <source>recorded until: now</source>
        <translation>录入截至今日</translation>
    </message>
    <message>
        <source>Make a report…</source>
        <translation>生成报表…</translation>
    </message>
    <message>
        <source>%1 to %2, as recorded until %3</source>
        <translation>%1 至 %2&#x3000;录入截至 %3</translation>
    </message>
    <message>
        <source>Concluded cases</source>
        <translation>结案件数</translation>
    </message>
    <message>
        <source>Whole period</source>
        <translation>全期合计</translation>
    </message>
    <message>
        <source>carried over %1</source>
        <translation>上期结转 %1</translation>
    </message>
    <message>
        <source>accepted %1</source>
        <translation>受理 %1</translation>
    </message>
    <message>
        <source>concluded %1</source>
        <translation>结案 %1</translation>
    </message>
    <message>
        <source>carried forward %1</source>
        <translation>结转下期 %1</translation>
    </message>
    <message>
        <source>registered, not accepted %1</source>
        <translation>登记未受理 %1</translation>
    </message>
    <message>
        <source>awaiting acceptance %1</source>
        <translation>待受理 %1</translation>
    </message>
    <message>
        <source>success</source>
        <translation>调解成功率</translation>
    </message>
    <message>
        <source>closure</source>
        <translation>结案率</translation>
    </message>
    <message>
        <source>look at them</source>
        <translation>请核对</translation>
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
        <translation>相关案件</translation>
    </message>
    <message>
        <source>Facts and reasons</source>
        <translation>事实与理由</translation>
    </message>
    <message numerus="yes">
        <source>%n related case(s)</source>
        <translation>
            <numerusform>相关案件 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::TargetsPanel</name>
    <message>
        <source>Rate</source>
        <translation>指标</translation>
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
        <translation>目标</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>A target holds from its year on, until a later one of the same rate.</source>
        <translation>目标自起始年度起适用，直到同一指标有新的目标。</translation>
    </message>
    <message>
        <source>Target (%)</source>
        <translation>目标（%）</translation>
    </message>
    <message>
        <source>“%1” is not a percentage. Write 99 or 98.50.</source>
        <translation>“%1”不是百分比，请写成 99 或 98.50。</translation>
    </message>
    <message>
        <source>Set the target  Ctrl+Enter</source>
        <translation>设定目标  Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::TimelinePicture</name>
    <message>
        <source>Timeline of the case</source>
        <translation>案件时间线</translation>
    </message>
    <message>
        <source>No period has begun in this case.</source>
        <translation>本案尚无期限开始计算。</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>%1: due %2, %3</source>
        <extracomment>%1: period, %2: due date, %3: state</extracomment>
        <translation>%1&#x3000;届满 %2&#x3000;%3</translation>
    </message>
    <message>
        <source>“%1” is neither svg nor pdf.</source>
        <translation>“%1”既不是 svg 也不是 pdf。</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>届满 %1</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::Toast</name>
    <message>
        <source>Close the notice</source>
        <translation>关闭提示</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::TodayModel</name>
    <message numerus="yes">
        <source>%n more: Enter shows them</source>
        <translation>
            <numerusform>还有 %n 件：按 Enter 显示</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>案号</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应于</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>sent on %1</source>
        <translation>%1 发出</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>第 %1 次调解</translation>
    </message>
    <message>
        <source>hearing %1</source>
        <translation>第 %1 次开庭</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>未定时间</translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>%n 分钟后</numerusform>
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
        <translation>期限或事项</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>%1 not recorded</source>
        <translation>%1未记录</translation>
    </message>
    <message>
        <source>No. %1-%2</source>
        <translation>第 %1-%2 号</translation>
    </message>
    <message>
        <source>package for %1</source>
        <translation>报送 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) without a receipt</source>
        <translation>
            <numerusform>%n 个工作日无回执</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::TodayPage</name>
    <message>
        <source>What is due</source>
        <translation>到期事项</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Register a case  Ctrl+N</source>
        <translation>登记案件  Ctrl+N</translation>
    </message>
    <message numerus="yes">
        <source>Silent for %n day(s)</source>
        <translation>
            <numerusform>%n 日无动态</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: none yet</source>
        <translation>%1：暂无</translation>
    </message>
    <message>
        <source>%1 % is met</source>
        <translation>已达 %1 %</translation>
    </message>
    <message>
        <source>%1 % is not met</source>
        <translation>未达 %1 %</translation>
    </message>
    <message>
        <source>mediation success rate</source>
        <translation>调解成功率</translation>
    </message>
    <message>
        <source>closure rate</source>
        <translation>结案率</translation>
    </message>
    <message>
        <source>Still to close: %1 → open</source>
        <translation>还须结案 %1 件 → 打开</translation>
    </message>
    <message>
        <source>Mine only</source>
        <translation>只看我的</translation>
    </message>
    <message>
        <source>Whose cases</source>
        <translation>谁的案件</translation>
    </message>
    <message>
        <source>Register the first case  Ctrl+N</source>
        <translation>登记案件  Ctrl+N</translation>
    </message>
    <message>
        <source>Import a ledger…</source>
        <translation>导入台账…</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>没有待办的事</translation>
    </message>
    <message>
        <source>Register a case when somebody comes, or import the ledger that you have: it is checked line by line before, and can be taken back as a whole after.</source>
        <translation>有人来申请时登记案件；已有的台账可以先导入，导入前逐行检查，导入后可以整批撤回。</translation>
    </message>
    <message>
        <source>Preview  F3</source>
        <translation>预览  F3</translation>
    </message>
    <message>
        <source>Open  Enter</source>
        <translation>打开  Enter</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>打开案件</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>本年</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>还没有案件</translation>
    </message>
    <message>
        <source>No period ends this week, nothing waits and no case was left lying. Register a case when somebody comes.</source>
        <translation>本周没有期限届满，没有待办，也没有久未处理的案件。有人来申请时再登记。</translation>
    </message>
    <message>
        <source>Ledgers: .xlsx, .xls, .ods, .csv</source>
        <translation>台账：.xlsx、.xls、.ods、.csv</translation>
    </message>
    <message>
        <source>Waiting for my approval</source>
        <translation>待我审批</translation>
    </message>
    <message>
        <source>What I proposed</source>
        <translation>我的提请</translation>
    </message>
    <message>
        <source>Packages without a receipt</source>
        <translation>数据包未收回执</translation>
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
        <translation>报送 %1 的包于 %2 发出，应在 %3 前收到回执。按 Enter 打开往来，纸质回执也在那里登记。</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::TodayPane</name>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Open the case  Enter</source>
        <translation>打开案件  Enter</translation>
    </message>
    <message>
        <source>All acts…</source>
        <translation>全部事项…</translation>
    </message>
    <message>
        <source>To record: a number opens the form and saves nothing</source>
        <translation>可记录&#x3000;数字键打开表单，不直接保存</translation>
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
        <source>Claim</source>
        <translation>请求</translation>
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
        <translation>撤销  Ctrl+Z</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>The guide (Shift+F1); all keys (F12)</source>
        <translation>用户手册（Shift+F1）；全部按键（F12）</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>没有可撤销的</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Demonstration: invented cases. Nothing here may be used in a real procedure.</source>
        <translation>演示数据：案件均为虚构，不得用于办案。</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>演示数据</translation>
    </message>
    <message>
        <source>No accounts: open to whoever has the file</source>
        <translation>未设账户：拿到文件者均可读写</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未设账户</translation>
    </message>
    <message>
        <source>Whoever has the office file can read it and write in any name. Accounts are set up under Settings, Accounts.</source>
        <translation>拿到数据文件的人都能读取，也能以任何人的名义记录。请在“设置”的“账户”中设置账户。</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::TourDialog</name>
    <message>
        <source>Today comes first</source>
        <translation>从“今日”开始</translation>
    </message>
    <message>
        <source>A case begins with Ctrl+N</source>
        <translation>按 Ctrl+N 登记案件</translation>
    </message>
    <message>
        <source>Tell the story from top to bottom; Enter goes to the next line. A name, a claim and a sentence are enough, the rest can follow. Nothing typed is lost, even if the power fails.</source>
        <translation>自上而下按来访人所述填写，按 Enter 转到下一栏。有姓名、请求和一句事由即可，其余可以后补。即使断电，已输入的内容也不会丢失。</translation>
    </message>
    <message>
        <source>Everything else is an act</source>
        <translation>其余都是“记录”</translation>
    </message>
    <message>
        <source>Open a case and press Enter: only what may follow is offered, and before you save you read which dates will move. A slip is taken back with Undo for ten minutes.</source>
        <translation>打开案件按 Enter：只列出此阶段可做的事项，保存前就能看到哪些日期会变动。录错的，十分钟内可以撤销。</translation>
    </message>
    <message>
        <source>Every date says why</source>
        <translation>每个日期都有依据</translation>
    </message>
    <message>
        <source>F1 shows the article, the day from which it counts and the holidays between. It prints as a calculation sheet for the paper file.</source>
        <translation>按 F1 显示条文、起算日和其间的节假日，可以打印成期限计算单附卷。</translation>
    </message>
    <message>
        <source>Find anything, ask anything</source>
        <translation>查找与求助</translation>
    </message>
    <message>
        <source>Ctrl+K finds a case by number, name or pinyin initials. F12 lists all keys, Shift+F1 opens the guide; neither needs a network.</source>
        <translation>按 Ctrl+K 用案号、姓名或者拼音首字母查找案件。F12 列出全部按键，Shift+F1 打开使用指南；都不需要网络。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎使用</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
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
        <translation>开始</translation>
    </message>
    <message>
        <source>Every morning this page says what is late, what is due, and which cases nobody has touched. The number before an act is the key that opens its form; it saves nothing.</source>
        <translation>每天早上，本页列出已逾期、将到期和无人办理的案件。事项前的数字是打开它的表单的按键，不会直接保存。</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::TroubleWindow</name>
    <message>
        <source>The office cannot be opened</source>
        <translation>无法打开办案数据</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>选择其他文件…</translation>
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
        <translation>已过十分钟。请在案件中更正，并写明理由。</translation>
    </message>
    <message>
        <source>taken back within ten minutes</source>
        <translation>十分钟内撤销</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::WhoActsDialog</name>
    <message>
        <source>Who acts</source>
        <translation>由谁办理</translation>
    </message>
    <message>
        <source>Who works at this computer now?</source>
        <translation>现在由谁在这台电脑上办理？</translation>
    </message>
    <message>
        <source>What is recorded bears this name. It is changed at the top right.</source>
        <translation>记录署此人姓名；右上角可以更换。</translation>
    </message>
    <message>
        <source>Begin  Ctrl+Enter</source>
        <translation>开始  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Ctrl+Enter begins.</source>
        <translation>按 Ctrl+Enter 开始。</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::WholeCase</name>
    <message>
        <source>Save the main file as one PDF…</source>
        <translation>正卷存为一个 PDF…</translation>
    </message>
    <message>
        <source>Save the side file as one PDF…</source>
        <translation>副卷存为一个 PDF…</translation>
    </message>
    <message>
        <source>Save a copy for others, with personal data blacked out…</source>
        <translation>存为供查阅、复制的遮盖件…</translation>
    </message>
    <message>
        <source>Save the whole case as a folder for any browser…</source>
        <translation>整案存为文件夹（浏览器可读）…</translation>
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
        <translation>遮盖件</translation>
    </message>
    <message>
        <source>Whole case</source>
        <translation>整案</translation>
    </message>
    <message>
        <source>New folder (*)</source>
        <translation>新文件夹 (*)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The papers are being put together…</source>
        <translation>正在汇集文书……</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Saved as %1. Left out, for nobody knows what stands in them: %2.</source>
        <translation>已保存为 %1。下列材料无法逐字遮盖，未收入：%2。</translation>
    </message>
    <message>
        <source>Saved in %1. Open index.html there in any browser.</source>
        <translation>已保存到 %1。用浏览器打开其中的 index.html 即可查阅。</translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::WindowPanel</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
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
        <translation>字号</translation>
    </message>
    <message>
        <source>By the screen</source>
        <translation>随屏幕</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>宽松</translation>
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
