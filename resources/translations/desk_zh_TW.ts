<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Choice</name>
    <message>
        <source>No password yet</source>
        <translation>尚無密碼</translation>
    </message>
    <message>
        <source>Has a password</source>
        <translation>已有密碼</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已鎖定</translation>
    </message>
    <message>
        <source>The office&apos;s own</source>
        <translation>本單位</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>已登記</translation>
    </message>
    <message>
        <source>Taken over from</source>
        <translation>已被接替</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已吊銷</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>What is personal is sealed, but the file may still hold traces of how it stood there before (%1). They are removed at the next login.</source>
        <translation>個人資訊已加密，但檔案裡可能還殘留加密前的內容（%1）。下次登入時會自動清除。</translation>
    </message>
    <message>
        <source>There is no office file %1. Choose the office file, or restore a backup.</source>
        <translation>沒有機構文件 %1。請選擇機構文件，或者恢復備份。</translation>
    </message>
    <message>
        <source>%1 exists already and was not changed. Choose another name.</source>
        <translation>%1 已經存在，未作改動。請換一個名稱。</translation>
    </message>
    <message>
        <source>%1 is missing. Enter it.</source>
        <translation>缺少%1。請填寫。</translation>
    </message>
    <message>
        <source>The office&apos;s name</source>
        <translation>機構名稱</translation>
    </message>
    <message>
        <source>The name of the head of office</source>
        <translation>負責人姓名</translation>
    </message>
    <message>
        <source>The office&apos;s code</source>
        <translation>機構代碼</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Made-up cases are entered into a demonstration office alone. Make one with: tiaocai-cli demo.</source>
        <translation>虛構案件只能寫入演示機構。請先用 tiaocai-cli demo 建立。</translation>
    </message>
    <message>
        <source>The case %1 of this import has been worked on since. Its import cannot be taken back; correct the cases one by one.</source>
        <translation>本次導入的案件 %1 之後已有新的記錄，不能撤銷導入；請逐案更正。</translation>
    </message>
    <message>
        <source>There is no such import, or it was taken back already.</source>
        <translation>沒有這次導入，或者它已被撤銷。</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>This office has no case %1. Look for it in the list of cases.</source>
        <translation>本機構沒有案件 %1。請在案件列表中查找。</translation>
    </message>
    <message>
        <source>Ledger %1, %2, row %3</source>
        <translation>臺賬 %1，%2，第 %3 行</translation>
    </message>
    <message>
        <source>The office file is open for reading alone, since another program writes it. Close it there first.</source>
        <translation>另一個程序正在寫入，機構文件在此處只讀打開。請先在那邊關閉。</translation>
    </message>
    <message>
        <source>A period runs from a day to the same day or a later one. Correct it.</source>
        <translation>期間的終止日不得早於起始日，請改正。</translation>
    </message>
    <message>
        <source>The cut-off %1 lies ahead. What will be recorded until then is not known.</source>
        <translation>截止時點 %1 尚未到來，屆時的記錄無從得知。</translation>
    </message>
    <message>
        <source>There is no indicator %1.</source>
        <translation>沒有指標 %1。</translation>
    </message>
    <message>
        <source>Concluded, in the statistics and in the list of cases</source>
        <translation>結案，統計與案件臺賬</translation>
    </message>
    <message>
        <source>Carried over and accepted, in the statistics and in the list of cases</source>
        <translation>上期未結與當期受理之和，統計與案件臺賬</translation>
    </message>
    <message>
        <source>“%1” is not a report. There are: %2.</source>
        <translation>沒有名為“%1”的報表，可用的有：%2。</translation>
    </message>
    <message>
        <source>The report does not agree with itself and cannot be issued. %1</source>
        <translation>報表自檢不一致，不能簽發。%1</translation>
    </message>
    <message>
        <source>The data of report %1 is not as it was issued: the office file was changed. Verify the file, and restore the last backup.</source>
        <translation>報表 %1 保存的資料與簽發時不一致：單位檔案被改動。請校驗該檔案，並恢復最近的備份。</translation>
    </message>
    <message>
        <source>There is the data of a report %1 that nobody issued.</source>
        <translation>沒有人簽發過報表 %1，檔案中卻有它的資料。</translation>
    </message>
    <message>
        <source>The office has no target for %1. Set one in the settings.</source>
        <translation>本機構沒有為 %1 設定目標，請在設定中設定。</translation>
    </message>
    <message>
        <source>No report was issued under the number %1.</source>
        <translation>沒有編號為 %1 的已簽發報表。</translation>
    </message>
    <message>
        <source>The data of report %1 is not as it was issued.</source>
        <translation>報表 %1 的資料與簽發時不一致。</translation>
    </message>
    <message>
        <source>The ledger says: closed on %1. %2</source>
        <translation>臺賬記載：%1結案。%2</translation>
    </message>
    <message>
        <source>The records have changed since this report was shown. Make it again and look at it before it is issued.</source>
        <translation>生成預覽以後，記錄有了變動。請重新生成、看過再簽發。</translation>
    </message>
    <message>
        <source>Concluded, in the statistics and in the sums of months</source>
        <translation>結案，統計與逐案計數</translation>
    </message>
    <message>
        <source>Carried forward, in the statistics and in the sums of months</source>
        <translation>期末未結，統計與逐案計數</translation>
    </message>
    <message>
        <source>Registered and not accepted, in the statistics and in the sums of months</source>
        <translation>登記未受理，統計與逐案計數</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>已停止，沒有寫入任何內容。</translation>
    </message>
    <message>
        <source>Nobody acts yet. Say who you are: in the window at the top right, on the command line with --as NAME.</source>
        <translation>尚未確定操作人。請說明您是誰：在窗口右上角選擇，或在命令行使用 --as 姓名。</translation>
    </message>
    <message>
        <source>The office&apos;s own acts in %1 are damaged: %2 The file was not changed: keep it, and restore the last backup.</source>
        <translation>%1 中的機構記錄已損壞：%2文件沒有改動：請保留該文件，並恢復最近的備份。</translation>
    </message>
    <message>
        <source>%1 does not belong to the staff.</source>
        <translation>%1不是本機構在職人員。</translation>
    </message>
    <message>
        <source>%1 left on %2 and cannot act any more.</source>
        <translation>%1已於%2離開，不能再操作。</translation>
    </message>
    <message>
        <source>Nobody of the office is called %1. It knows: %2.</source>
        <translation>本機構沒有名為%1的人員。已有：%2。</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日到期</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>本週到期</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>無動態</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>待裁決</translation>
    </message>
    <message>
        <source>To be served</source>
        <translation>待送達</translation>
    </message>
    <message>
        <source>To be performed</source>
        <translation>待履行</translation>
    </message>
    <message>
        <source>Awaiting receipt</source>
        <translation>待回執</translation>
    </message>
    <message>
        <source>Sessions and hearings today</source>
        <translation>今日庭審、調解</translation>
    </message>
    <message>
        <source>The clock was ahead and corrected: of these cases something is stamped later than it was recorded: %1.</source>
        <translation>時鐘曾走快，已更正：下列案件有記錄的時間戳晚於實際記錄時間：%1。</translation>
    </message>
    <message>
        <source>%1 is stamped %2, but was recorded by %3: the clock was ahead.</source>
        <translation>%1：時間戳為 %2，實際在 %3 之前記錄（當時時鐘走快）。</translation>
    </message>
    <message>
        <source>This line is of %1 and the one before it of %2: the clock was set back.</source>
        <translation>此行時間為 %1，早於上一行的 %2（當時時鐘被撥回）。</translation>
    </message>
    <message>
        <source>The file itself was not given. Attach it in the window, or with: tiaocai-cli attach CASE FILE.</source>
        <translation>沒有給出檔案本身。請在視窗中新增附件，或使用：tiaocai-cli attach CASE FILE。</translation>
    </message>
    <message>
        <source>The attached file is not in this office any more. Verify the office file, and fetch the attachment from the last backup.</source>
        <translation>機構檔案中已沒有這個附件。請核對機構檔案，並從最近的備份中取出該附件。</translation>
    </message>
    <message>
        <source>The attached file is not as it was attached: the office file was changed. Verify it, and fetch the attachment from the last backup.</source>
        <translation>附件已不是入卷時的樣子：機構檔案被改動過。請核對機構檔案，並從最近的備份中取出該附件。</translation>
    </message>
    <message>
        <source>Say in a note why it is set all the same: %1</source>
        <translation>請在備註中說明仍要排期的理由：%1</translation>
    </message>
    <message>
        <source>A hearing begins at a quarter of an hour and lasts quarters of an hour. Correct it.</source>
        <translation>開庭應從整刻鐘開始，時長以一刻鐘為單位。請改正。</translation>
    </message>
    <message>
        <source>The registers have no room “%1”.</source>
        <translation>名錄中沒有庭室“%1”。</translation>
    </message>
    <message>
        <source>The file of registers</source>
        <translation>名錄檔案</translation>
    </message>
    <message>
        <source>The file holds no registers. Compare it with: tiaocai-cli registers.</source>
        <translation>檔案中沒有名錄。請對照 tiaocai-cli registers。</translation>
    </message>
    <message>
        <source>These hearings would be without room or arbitrator: %1. Move them first, or say whether they are released or kept.</source>
        <translation>下列開庭將沒有庭室或仲裁員：%1。請先改期，或選擇釋放（release）或保留（keep）。</translation>
    </message>
    <message>
        <source>A hearing lasts quarters of an hour. Correct it.</source>
        <translation>開庭時長以一刻鐘為單位。請改正。</translation>
    </message>
    <message>
        <source>There is no tribunal “%1” in the register.</source>
        <translation>名錄中沒有程式碼為“%1”的庭。</translation>
    </message>
    <message>
        <source>The ledger says: %1</source>
        <translation>臺賬記載：%1</translation>
    </message>
    <message>
        <source>The number %1 has the place of %2, which belongs to another case. Correct one of the two and import again.</source>
        <translation>編號%1與%2的序號相同，%2屬於另一案件。請改正其中之一後重新匯入。</translation>
    </message>
    <message>
        <source>No hearing “%1” is set. Compare it with: tiaocai-cli docket.</source>
        <translation>沒有已排定的庭期「%1」。請用 tiaocai-cli docket 核對。</translation>
    </message>
    <message>
        <source>As the plan of the circuit has it.</source>
        <translation>按巡迴排庭方案。</translation>
    </message>
    <message>
        <source>It is set anew by the plan of the circuit.</source>
        <translation>按巡迴排庭方案重新排期。</translation>
    </message>
    <message>
        <source>These cases are damaged and are not counted: %1. Verify the file, and restore the last backup.</source>
        <translation>下列案件的記錄已損壞，未計入：%1。請校驗機構檔案，並恢復最近的備份。</translation>
    </message>
    <message>
        <source>Mediators: %1</source>
        <translation>調解員：%1</translation>
    </message>
    <message>
        <source>%1: “%2” in the ledger, by hand “%3”</source>
        <translation>%1：臺賬寫“%2”，手工更正為“%3”</translation>
    </message>
    <message>
        <source>“%1” is not known as a cause; the claim is entered as “%2”, with its own words.</source>
        <translation>“%1”不是已知的案由，按“%2”記入，並保留原話。</translation>
    </message>
    <message>
        <source>This file is a pack of cases: acts of these cases are recorded in it, and nothing else. Do it in the office.</source>
        <translation>此檔案是帶出的案件包，只記錄這些案件的事項，不作他用。請在本院的檔案中辦理。</translation>
    </message>
    <message>
        <source>The case is out in the pack of %1 (%2): what is recorded here too is compared with what the pack brings back.</source>
        <translation>本案已隨 %1（%2）的案件包帶出：此處的記錄將在帶回時與包內記錄逐項對照。</translation>
    </message>
    <message>
        <source>Say in a note why somebody else sits.</source>
        <translation>請在備註中寫明為何換人開庭。</translation>
    </message>
    <message>
        <source>“%1” is stamped %2: the laptop&apos;s clock is ahead. Set it right, or wait.</source>
        <translation>“%1”的記錄時間是 %2：筆記本的時鐘快了。請校準，或稍後再帶回。</translation>
    </message>
    <message>
        <source>Say why what the pack brings is left out.</source>
        <translation>請寫明為何不採用包內的記錄。</translation>
    </message>
    <message>
        <source>The pack was taken out of another office: %1.</source>
        <translation>該案件包是從另一機構帶出的：%1。</translation>
    </message>
    <message>
        <source>This file is a pack of cases itself. A pack is checked in at the office.</source>
        <translation>此檔案本身就是案件包。案件包要在本院的檔案中帶回。</translation>
    </message>
    <message>
        <source>The pack does not say which cases it holds.</source>
        <translation>案件包沒有寫明裝有哪些案件。</translation>
    </message>
    <message>
        <source>The file could not be read (%1).</source>
        <translation>檔案無法讀取（%1）。</translation>
    </message>
    <message>
        <source>%1 is no pack of cases. Choose the file that was taken out for the day.</source>
        <translation>%1 不是案件包。請選擇當天帶出的檔案。</translation>
    </message>
    <message>
        <source>%1 could not be read (%2).</source>
        <translation>%1 無法讀取（%2）。</translation>
    </message>
    <message>
        <source>The file could not be written (%1).</source>
        <translation>檔案無法寫入（%1）。</translation>
    </message>
    <message>
        <source>There is no room left to open the pack. Make room on the disk.</source>
        <translation>磁碟空間不足，無法開啟案件包。請騰出空間。</translation>
    </message>
    <message>
        <source>%1 is not as it was written (%2). Nothing was taken from it.</source>
        <translation>%1 與寫入時不符（%2）。沒有采用其中任何內容。</translation>
    </message>
    <message>
        <source>%1 is out already, in the pack %2. Check that one in, or void it.</source>
        <translation>%1 已隨案件包 %2 帶出。請先帶回該包，或將其作廢。</translation>
    </message>
    <message>
        <source>No case is heard at %1 on %2. Look at the docket.</source>
        <translation>%2 在%1沒有開庭的案件。請檢視庭期。</translation>
    </message>
    <message>
        <source>This office is no pack of cases.</source>
        <translation>此檔案不是案件包。</translation>
    </message>
    <message>
        <source>This office has no accounts yet: whoever has its file can read it. Set them up first.</source>
        <translation>本單位尚未設定賬戶：拿到檔案的人都能讀取。請先設定賬戶。</translation>
    </message>
    <message>
        <source>Nobody of the staff is called %1.</source>
        <translation>在職人員中沒有 %1。</translation>
    </message>
    <message>
        <source>The office has accounts already.</source>
        <translation>本單位已設定賬戶。</translation>
    </message>
    <message>
        <source>%1 has a password already. Where it was forgotten, give another one by the recovery sheet.</source>
        <translation>%1 已有密碼。忘記密碼的，請憑密碼恢復單另設。</translation>
    </message>
    <message>
        <source>The folder %1 for backups cannot be made. Choose another one in the settings, or ask for the right to write.</source>
        <translation>無法建立備份資料夾 %1。請在設定中另選一個，或者取得寫入許可權。</translation>
    </message>
    <message>
        <source>The backup %1 does not read back whole: look with “verify” what is damaged. Earlier backups stay.</source>
        <translation>備份 %1 讀回後不完整：請用“檢查”檢視損壞之處。以前的備份都予保留。</translation>
    </message>
    <message>
        <source>This office asks who works with it. Say who you are and give your password: in the window, or on the command line with --as NAME --passphrase-file FILE.</source>
        <translation>本單位要求登入。請說明您是誰並給出密碼：在視窗中登入，或者在命令列用 --as 姓名 --passphrase-file 檔案。</translation>
    </message>
    <message>
        <source>%1 has no password yet. The head of office gives one.</source>
        <translation>%1 尚無密碼，請由負責人設定。</translation>
    </message>
    <message>
        <source>After several wrong passwords the account of %1 waits until %2. The head of office can unlock it.</source>
        <translation>密碼多次輸錯，%1 的賬戶須等到 %2。負責人可以解鎖。</translation>
    </message>
    <message>
        <source>This is not the password of %1. Type it again.</source>
        <translation>這不是 %1 的密碼，請重新輸入。</translation>
    </message>
    <message>
        <source>This is not the code of this office&apos;s recovery sheet. Type it as it stands there.</source>
        <translation>這不是本單位密碼恢復單上的恢復碼，請照單輸入。</translation>
    </message>
    <message>
        <source>A forgotten password is replaced by a second person. Ask somebody else who may give accounts.</source>
        <translation>忘記的密碼須由另一位人員重設。請找另一位有權管理賬戶的人員。</translation>
    </message>
    <message>
        <source>%1 with %2 acts</source>
        <translation>%1、%2 項行為</translation>
    </message>
    <message>
        <source>The office file stands as of %1, but this computer has seen it as of %2: an older copy was put in its place. Put the newer file back, restore a backup, or say that this copy is meant (accept-copy).</source>
        <translation>資料檔案停在 %1，而本機見過它到 %2：有人或同步程式放回了舊的副本。請放回較新的檔案，或者恢復備份，或者確認就用這一份（accept-copy）。</translation>
    </message>
    <message>
        <source>The office file is no older copy: there is nothing to accept.</source>
        <translation>資料檔案不是舊的副本，無須確認。</translation>
    </message>
    <message>
        <source>The backup is not whole and was not restored: %1 Choose another one.</source>
        <translation>備份不完整，沒有恢復：%1 請另選一份。</translation>
    </message>
    <message>
        <source>%1 is the file of another office (%2). Restore into a place of its own.</source>
        <translation>%1 是另一單位（%2）的檔案。請恢復到別的位置。</translation>
    </message>
    <message>
        <source>“%1” is none of the program&apos;s papers. Choose one of the list: documents CASE.</source>
        <translation>程式沒有「%1」這種文書。請從清單（documents 案號）中選擇。</translation>
    </message>
    <message>
        <source>The paper “%1” belongs to another kind of case. Choose one that this case offers.</source>
        <translation>「%1」是另一類案件的文書。請選擇本案可以製作的文書。</translation>
    </message>
    <message>
        <source>The paper “%1” does not go to %2. Choose one of its recipients.</source>
        <translation>「%1」不發給%2。請選擇它的收件人。</translation>
    </message>
    <message>
        <source>The paper “%1” cannot be issued: %2 is missing. Fill it in where it belongs, then issue it again.</source>
        <translation>「%1」不能簽發：缺少%2。請先在相應的地方填寫，再簽發。</translation>
    </message>
    <message>
        <source>“%1” is a form: it takes no number and is printed as often as wanted. Attach it when it is signed.</source>
        <translation>「%1」是填寫的表格：不編號，可以隨時列印。簽好以後請作為附件存入。</translation>
    </message>
    <message>
        <source>No paper of this kind was issued in the case under the number %1.</source>
        <translation>本案沒有以 %1 簽發過這種文書。</translation>
    </message>
    <message>
        <source>Notice not received</source>
        <translation>通知未收到</translation>
    </message>
    <message>
        <source>Another program has reckoned this office&apos;s dates by other rules or calendars since it was opened here. Close the office and open it again with the newer program; until then nothing is recorded.</source>
        <translation>本單位打開之後，另一個程式已按別的規則或日曆重新計算了期限。請關閉後用較新的程式重新打開；在此之前不予記錄。</translation>
    </message>
    <message>
        <source>Something of a case is not as it was recorded.</source>
        <translation>有案件的內容與記錄時不一致。</translation>
    </message>
    <message>
        <source>This backup is sealed. Say who you are and give your password, or the recovery sheet.</source>
        <translation>這份備份已加密。請說明您是誰並輸入口令，或者使用恢復單。</translation>
    </message>
    <message>
        <source>There is no room left to open the backup. Make room on the disk.</source>
        <translation>磁碟空間不足，無法開啟備份。請先騰出空間。</translation>
    </message>
    <message>
        <source>What is exchanged is signed by the office&apos;s keys, and these are kept for people with accounts. Set accounts up first.</source>
        <translation>報送檔案要用本單位的金鑰簽名，金鑰只由有賬戶的人員使用。請先設定賬戶。</translation>
    </message>
    <message>
        <source>The office&apos;s exchange keys are not as they were written. Restore the last backup.</source>
        <translation>本單位的報送金鑰與寫入時不一致。請恢復最近的備份。</translation>
    </message>
    <message>
        <source>The office has no exchange keys yet. The head of office makes them.</source>
        <translation>本單位還沒有報送金鑰。由負責人制作。</translation>
    </message>
    <message>
        <source>No office “%1” is enrolled here. Enroll its key card first.</source>
        <translation>沒有登記名為“%1”的單位。請先登記它的金鑰卡。</translation>
    </message>
    <message>
        <source>A receipt of this number came before, and says something else.</source>
        <translation>同一編號的回執此前已收到，內容不同。</translation>
    </message>
    <message>
        <source>This office did not send a package %1. Compare it with exchange-status.</source>
        <translation>本單位沒有傳送過報送包 %1。請用 exchange-status 核對。</translation>
    </message>
    <message>
        <source>“%1” is no state that a receipt gives.</source>
        <translation>“%1”不是回執的狀態。</translation>
    </message>
    <message>
        <source>Say why: the other office is told.</source>
        <translation>請寫明事由：對方單位會看到。</translation>
    </message>
    <message>
        <source>The last package to this office counts up to %1: a later one cannot count less far.</source>
        <translation>上一個報送包的資料截止到 %1：之後的報送包不能早於它。</translation>
    </message>
    <message>
        <source>The case %1 cannot be told as it stands (%2). Correct it first.</source>
        <translation>案件 %1 的現有內容無法報送（%2）。請先更正。</translation>
    </message>
    <message>
        <source>%1 has packages of another copy, or of a later history, of this office. Find out which file is the office; in that one say so with: accept-copy --reason T. It then begins anew with a full package.</source>
        <translation>%1 收到過本單位另一份檔案或者更晚狀態的報送包。請查明哪一份檔案是本單位現用的，並在該檔案中執行 accept-copy --reason T 予以確認。此後從全量包重新開始。</translation>
    </message>
    <message>
        <source>This package cannot be withdrawn: it is a full one, of an earlier history, or withdrawn already. Send a full package instead.</source>
        <translation>這個報送包不能撤回：它是全量包，或者屬於以前的編號序列，或者已經撤回。請改為傳送全量包。</translation>
    </message>
    <message>
        <source>This package is no summary: receipts and feedback are read with apply-receipt, cases with accept-case.</source>
        <translation>這個報送包不是彙總報送：回執和反饋用 apply-receipt 讀取，案件用 accept-case 接收。</translation>
    </message>
    <message>
        <source>A package of this id came before, and was another one. Ask its sender what happened.</source>
        <translation>同一標識的報送包此前已收到，內容不同。請向報送單位查問原因。</translation>
    </message>
    <message>
        <source>Number %1 of %2 is not missing.</source>
        <translation>%2的第 %1 號並不缺失。</translation>
    </message>
    <message>
        <source>The fingerprint is not that of this card. Compare it with the printed sheet, figure by figure; where it stays different, the card is not from that office.</source>
        <translation>指紋與這張金鑰卡不符。請與列印的登記單逐位核對；仍不一致的，說明金鑰卡不是該單位的。</translation>
    </message>
    <message>
        <source>The code %1 belongs to another office. Where that office was set up anew after its file was lost, say which one this card replaces.</source>
        <translation>程式碼 %1 屬於另一個單位。該單位的檔案丟失後重新建立的，請說明這張金鑰卡接替哪個單位。</translation>
    </message>
    <message>
        <source>The office has keys already. Others can take over from them.</source>
        <translation>本單位已有金鑰。可以換用新的金鑰。</translation>
    </message>
    <message>
        <source>The office knows no key %1.</source>
        <translation>本單位沒有登記金鑰 %1。</translation>
    </message>
    <message>
        <source>%1 waits already.</source>
        <translation>%1 已在待處理之列。</translation>
    </message>
    <message>
        <source>%1 is the case %2 already.</source>
        <translation>%1 已立為案件 %2。</translation>
    </message>
    <message>
        <source>The packet says that it comes from “%1”, not from “%2”.</source>
        <translation>收件包寫明來自“%1”，不是“%2”。</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>The same people and the same day as %1: compare the two.</source>
        <translation>當事人和日期與 %1 相同：請核對。</translation>
    </message>
    <message>
        <source>No application %1 came here. List them with: intake-queue.</source>
        <translation>沒有收到過申請 %1。用 intake-queue 列出。</translation>
    </message>
    <message>
        <source>Several sources use the serial number %1. Say the id instead.</source>
        <translation>幾個來源都有流水號 %1。請改用編號（id）。</translation>
    </message>
    <message>
        <source>No application came from there.</source>
        <translation>沒有來自那裡的申請。</translation>
    </message>
    <message>
        <source>The JSON is no packet of applications: its “%1” is not “tiaocai-intake”.</source>
        <translation>這個 JSON 不是收件包：“%1”不是“tiaocai-intake”。</translation>
    </message>
    <message>
        <source>The packet is of a newer form than this program reads. Ask for one of version 1, or update the program.</source>
        <translation>收件包的格式比本程序新。請索取版本 1 的收件包，或更新程序。</translation>
    </message>
    <message>
        <source>“%1” is empty: which platform hands these over?</source>
        <translation>“%1”為空：由哪個平臺移交？</translation>
    </message>
    <message>
        <source>The serial number is empty: nobody could be answered.</source>
        <translation>流水號為空：無法回復。</translation>
    </message>
    <message>
        <source>The applicant&apos;s name is missing.</source>
        <translation>缺少申請人姓名。</translation>
    </message>
    <message>
        <source>The respondent is missing.</source>
        <translation>缺少被申請人。</translation>
    </message>
    <message>
        <source>The day of the application is missing.</source>
        <translation>缺少申請日期。</translation>
    </message>
    <message>
        <source>A day of the application lies in the future; today is %1.</source>
        <translation>申請中有將來的日期；今天是 %1。</translation>
    </message>
    <message>
        <source>The application tells neither a claim nor facts: ask the applicant what it is about.</source>
        <translation>申請既無請求事項，也無事實與理由：請詢問申請人。</translation>
    </message>
    <message>
        <source>Packet %1, serial number %2</source>
        <translation>收件包 %1，流水號 %2</translation>
    </message>
    <message>
        <source>The packet</source>
        <translation>收件包</translation>
    </message>
    <message>
        <source>There are applications of a packet that nobody took in.</source>
        <translation>有不屬於任何已接收收件包的申請。</translation>
    </message>
    <message>
        <source>The applications of the packet %1 are not as they came.</source>
        <translation>收件包 %1 的申請與收到時不一致。</translation>
    </message>
    <message>
        <source>The packet is not as its form says: “%1” is missing, unknown, of another type, or too long.</source>
        <translation>收件包不符合格式：“%1”缺少、多餘、類型不對或過長。</translation>
    </message>
    <message>
        <source>The summary</source>
        <translation>彙總</translation>
    </message>
    <message>
        <source>A centre has its own figures; those of the district are made at the court.</source>
        <translation>調解中心看本單位的統計；全區彙總由仲裁院作出。</translation>
    </message>
    <message>
        <source>Nothing has changed that %1 does not know.</source>
        <translation>沒有 %1 不知道的變化。</translation>
    </message>
    <message>
        <source>This feedback builds on number %1, and only number %2 was read here. Read the earlier one first, or ask for it again.</source>
        <translation>這份反饋以第 %1 號為前提，這裡只讀到第 %2 號。請先讀入前面的，或請對方重發。</translation>
    </message>
    <message>
        <source>A case is referred to a centre. To a court it goes for arbitration, for review, or as a reply.</source>
        <translation>委託調解只能給調解中心。給仲裁院的，是申請仲裁、仲裁審查或回復。</translation>
    </message>
    <message>
        <source>To a centre a case is referred; it decides nothing else.</source>
        <translation>給調解中心的只能是委託調解。</translation>
    </message>
    <message>
        <source>Only a mediation of a centre goes to a court by this.</source>
        <translation>只有調解中心的調解案件可以這樣交給仲裁院。</translation>
    </message>
    <message>
        <source>This case was not referred from there: there is nothing to reply to.</source>
        <translation>本案不是由對方委託的，無可回復。</translation>
    </message>
    <message>
        <source>No agreement of this case has taken effect: there is none to review.</source>
        <translation>本案沒有已生效的調解協議，無可審查。</translation>
    </message>
    <message>
        <source>“%1” is not as it was attached: verify the office file first.</source>
        <translation>“%1”與附上時不一致：請先檢查機構文件。</translation>
    </message>
    <message>
        <source>The purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Say what the case is handed over for.</source>
        <translation>請寫明移交用途。</translation>
    </message>
    <message>
        <source>The file holds no case that is handed over.</source>
        <translation>文件中沒有移交的案件。</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>The case is not told as it has to be (%1).</source>
        <translation>案件內容不合格式（%1）。</translation>
    </message>
    <message>
        <source>Hand-over %1 of %2</source>
        <translation>移交 %1，%2</translation>
    </message>
    <message>
        <source>Another hand-over of %1 has this number already: another copy of that office is at work. Ask which file is the office.</source>
        <translation>%1 已有同一號的另一次移交：該單位有另一份副本在用。請問清哪一份是機構文件。</translation>
    </message>
    <message>
        <source>No hand-over %1 came here.</source>
        <translation>沒有收到過移交 %1。</translation>
    </message>
    <message>
        <source>Nothing lies in this file yet: no paper was issued and none attached.</source>
        <translation>本卷還沒有材料：沒有簽發的文書，也沒有附件。</translation>
    </message>
    <message>
        <source>This list answers one source. Say which: %1.</source>
        <translation>該名單只答覆一個來源，請指明：%1。</translation>
    </message>
    <message>
        <source>Others could not read the package: what it says of itself is not as the exchange has it (%1). Correct the office&apos;s name or code, or the words that go along.</source>
        <translation>對方將讀不了這個資料包：它寫明自身的內容不合交換格式（%1）。請更正機構名稱、代碼，或隨附的文字。</translation>
    </message>
    <message>
        <source>%1: it leaves the office, and holds a number of eleven figures or more. Say it without phone and ID numbers.</source>
        <translation>%1：這段文字會發出本機構，其中卻有十一位以上的數字。請不寫電話號碼和證件號碼。</translation>
    </message>
    <message>
        <source>The case cannot be handed over as it stands (%1). Correct it first.</source>
        <translation>此案目前的內容無法移交（%1）。請先更正。</translation>
    </message>
    <message>
        <source>The reply belongs to no case that was referred to %1.</source>
        <translation>這份回復不屬於委託給%1的任何案件。</translation>
    </message>
    <message>
        <source>The key that signed this case was revoked, and what is sealed cannot be signed anew. Hand the case over again.</source>
        <translation>簽署此案的密鑰已吊銷，而密封的內容無法重新簽署。請把此案重新移交一次。</translation>
    </message>
    <message>
        <source>Others could not read this key card. The office&apos;s code “%1” has to be 6 to 24 letters, figures or hyphens: it is given when an office is set up. Its name may have 100 characters; it has %2: change-office gives it a shorter one.</source>
        <translation>對方將讀不了這張密鑰卡。機構代碼“%1”須為 6 至 24 個字母、數字或連字符，在建立機構時給定。機構名稱最多 100 個字，現有 %2 個字：可用 change-office 改短。</translation>
    </message>
    <message>
        <source>A file of the exchange is not as it left or came.</source>
        <translation>往來的一個檔案與發出或收到時不一致。</translation>
    </message>
    <message>
        <source>There is a file of the exchange that nothing names.</source>
        <translation>往來中有一個沒有任何記錄指向的檔案。</translation>
    </message>
    <message>
        <source>A file of the exchange is missing.</source>
        <translation>往來的一個檔案缺失。</translation>
    </message>
    <message>
        <source>What is kept of the exchange is not what its files and the office&apos;s history say.</source>
        <translation>往來的留存記錄與其檔案和本單位的歷史記錄不一致。</translation>
    </message>
    <message>
        <source>A package is missing that the office&apos;s history names.</source>
        <translation>本單位歷史記錄中提到的一個資料包缺失。</translation>
    </message>
    <message>
        <source>What stands of the exchange is not what the kept packages make of it.</source>
        <translation>往來的現有內容與留存資料包重新算出的結果不一致。</translation>
    </message>
    <message>
        <source>A registration is taken back within ten minutes, by who recorded it, while nothing stands on it. Correct it, or record that the application was withdrawn.</source>
        <translation>登記須在十分鐘內由登記人本人撤銷，且其後沒有其他記錄。請更正，或者記錄撤回申請。</translation>
    </message>
    <message>
        <source>another case</source>
        <translation>其他案件</translation>
    </message>
    <message>
        <source>Cases leave the office only where everybody works with a password: then nobody else reads the pack. Set accounts up first.</source>
        <translation>案件帶出前，本單位要先設定賬戶：人人憑密碼使用，別人才打不開案件包。請先設定賬戶。</translation>
    </message>
    <message>
        <source>The accounts of this office are of an early version and seal nothing: there is no key to change.</source>
        <translation>本單位的帳戶由早期版本設立，未加密任何內容，沒有可更換的密鑰。</translation>
    </message>
    <message>
        <source>%1 may not decide this: “%2” is decided by: %3.</source>
        <translation>%1 無權決定：「%2」由下列人員決定：%3。</translation>
    </message>
    <message>
        <source>This waits for nobody&apos;s approval: record it yourself.</source>
        <translation>此項無須他人審批，請直接記錄。</translation>
    </message>
    <message>
        <source>The case %1 is restricted, and not to you. The head of office says who may see it.</source>
        <translation>案件 %1 限制查閱，您不在可查閱名單內。由負責人決定誰可以查閱。</translation>
    </message>
    <message>
        <source>The recusal of %1 was asked for and is not decided: somebody else acts in this case meanwhile.</source>
        <translation>對 %1 的迴避申請尚未決定，其間由他人辦理本案。</translation>
    </message>
    <message>
        <source>%1 was recused in this case: somebody else acts in it.</source>
        <translation>%1 在本案中已迴避，由他人辦理。</translation>
    </message>
    <message>
        <source>“%1” is decided by: %2. Propose it: it is recorded once one of them has approved it.</source>
        <translation>「%1」由下列人員決定：%2。請提請審批，批准後即記入案件。</translation>
    </message>
    <message>
        <source>The office does not know this person.</source>
        <translation>本單位沒有此人。</translation>
    </message>
    <message>
        <source>%1 has these cases already. Choose somebody else.</source>
        <translation>這些案件本就由 %1 承辦。請另選他人。</translation>
    </message>
    <message>
        <source>%1 handles no open case that could be passed on.</source>
        <translation>%1 名下沒有可移交的在辦案件。</translation>
    </message>
    <message>
        <source>Nobody of the staff may decide “%1”. It is the decision of: %2. Give somebody that role, or name a substitute.</source>
        <translation>現有人員無人可決定「%1」，它由下列人員決定：%2。請授予他人該角色，或指定代理人。</translation>
    </message>
    <message>
        <source>In case %1: %2</source>
        <translation>在案件 %1 中：%2</translation>
    </message>
    <message>
        <source>Which cases are joined is said in each of them for itself. Correct it case by case, or take the joining back in all.</source>
        <translation>合併哪些案件由各案分別記明。請逐案更正，或者在各案中一併撤銷合併。</translation>
    </message>
    <message>
        <source>Case %1 was heard in the same session, and this sheet is recorded in it too. Say whether %2 came.</source>
        <translation>%1 與本案同庭審理，本記錄同時記入該案。請說明 %2 是否到庭。</translation>
    </message>
    <message>
        <source>%1 may not decide all of this.</source>
        <translation>%1 無權審批其中全部事項。</translation>
    </message>
    <message>
        <source>In case %1 “%2” was recorded (%3, by %4) after this was proposed. Send it back: it is planned anew.</source>
        <translation>%1 在提請之後又記錄了「%2」（%3，%4）。請退回，由提請人重新排期。</translation>
    </message>
    <message>
        <source>%1 may not decide all of this: in case %2 “%3” is decided by: %4.</source>
        <translation>%1 無權審批其中全部事項：%2 的「%3」由%4決定。</translation>
    </message>
    <message>
        <source>Nobody of the staff may sign all of this: it takes who decides %1. Give one person these roles, or propose it case by case.</source>
        <translation>沒有人有權一併審批：其中包括%1。請由一人兼任這些角色，或者逐件提請。</translation>
    </message>
    <message>
        <source>The package %1 stands in the office, and could not be written as %2 (%3). Do not make it again: look at the disk, and put out the kept one with: export-again.</source>
        <translation>報送包 %1 已登記在本單位，但未能寫出到 %2（%3）。請勿重新製作：檢查磁碟後，用「再次匯出」（export-again）取出已留存的同一份。</translation>
    </message>
    <message>
        <source>Meeting not recorded</source>
        <translation>開庭、調解未記錄</translation>
    </message>
    <message>
        <source>“%1” does not say what is to be compensated; the claim is entered as “%2”, with its own words. Compare it with the papers.</source>
        <translation>“%1”沒有寫明賠償的是什麼，請求按“%2”錄入，原文保留。請對照材料核實。</translation>
    </message>
    <message>
        <source>“%1” reads as no labour dispute; the claim is entered as “%2”, with its own words. Where it is no case of this office, leave the row out.</source>
        <translation>“%1”看來不是勞動爭議，請求按“%2”錄入，原文保留。如不屬於本單位案件，請不要導入該行。</translation>
    </message>
    <message>
        <source>The key of %1 was revoked: who has it could read what is sent. Ask for a new key card and enroll it first.</source>
        <translation>%1的密鑰已撤銷：持有該密鑰的人可能讀到發送的內容。請先取得並登記新的密鑰卡。</translation>
    </message>
    <message>
        <source>Say why the key is revoked.</source>
        <translation>請寫明撤銷密鑰的理由。</translation>
    </message>
    <message>
        <source>%1 was called %2 before, and old records name him so. Add a mark that tells the two apart.</source>
        <translation>%1曾用名%2，舊記錄中以此稱呼。請加上可以區分兩人的標記。</translation>
    </message>
    <message>
        <source>%1 may give accounts and lost his password with the office&apos;s former key. He gets another one by the recovery sheet.</source>
        <translation>%1可以發放賬戶，其口令隨本單位原密鑰一同作廢。須憑恢復單另設口令。</translation>
    </message>
    <message>
        <source>%1 hearings would be without room or arbitrator. Let somebody who sees cases move them first, or say whether they are released or kept.</source>
        <translation>將有%1次開庭沒有庭室或仲裁員。請能查看案件的人員先行改期，或者說明釋放還是保留。</translation>
    </message>
    <message>
        <source>The audit of the office file (%1) does not hold what this computer has seen in it (%2), though it is as long: its lines were changed and reckoned anew, or a copy in which other work was done was put in its place. Compare it with a backup (verify --against) and restore that; accept-copy only where you know whose work it is.</source>
        <translation>機構文件的審計記錄（%1）與本機以前見過的（%2）不同，而長度並不更短：其中的記錄被改動並重新計算過，或者被換成了另行辦理過業務的副本。請與備份核對（verify --against）並恢復備份；只有確知是誰辦理的，才可 accept-copy。</translation>
    </message>
    <message>
        <source>“%1” is not replaced by another print once it is made: an award is corrected by a decision (补正决定书), a signed agreement by a supplementary agreement of both sides.</source>
        <translation>「%1」作出後不重新印發來代替：裁決書以補正決定書更正，已經簽署的協議由雙方另簽補充協議。</translation>
    </message>
    <message>
        <source>The text of the paper</source>
        <translation>文書文本</translation>
    </message>
    <message>
        <source>Say from which day to which day the cases were closed.</source>
        <translation>請寫明結案期間的起止日期。</translation>
    </message>
    <message>
        <source>Say how many files are to be drawn.</source>
        <translation>請寫明抽取幾件。</translation>
    </message>
    <message>
        <source>Say the seed: a number drawn by lot before everybody, or agreed on.</source>
        <translation>請寫明種子：當眾抽取的號碼，或者事先商定的數。</translation>
    </message>
    <message>
        <source>No file of a case closed in these days lies in the archive.</source>
        <translation>這段期間結案的案件還沒有歸檔的案卷。</translation>
    </message>
    <message>
        <source>A calendar that was told is not here any more.</source>
        <translation>曾告知的日曆在本單位已不存在。</translation>
    </message>
    <message>
        <source>The files that came along are not those that the feedback names.</source>
        <translation>隨附的文件與反饋所列的不一致。</translation>
    </message>
    <message>
        <source>The key for employers is not as it was written. Restore the last backup.</source>
        <translation>單位代碼鑰匙與寫入時不一致。請恢復最近的備份。</translation>
    </message>
    <message>
        <source>No court told of a calendar %1. List what was told with: feedback.</source>
        <translation>沒有仲裁院告知過日曆 %1。用 feedback 列出收到的反饋。</translation>
    </message>
    <message>
        <source>The feedback tells something that is not of its kind.</source>
        <translation>反饋中有一項的內容與其種類不符。</translation>
    </message>
    <message>
        <source>%1 handed this case over before: it is the case %2 here, and what came along now stands beside what came then.</source>
        <translation>%1 此前已移交過此案：在本單位為 %2，此次隨附的材料已併入該案。</translation>
    </message>
    <message>
        <source>The key for employers is the court&apos;s: it hands it out to its centres.</source>
        <translation>單位代碼鑰匙由仲裁院生成並發給各中心。</translation>
    </message>
    <message>
        <source>The office has a key for employers already.</source>
        <translation>本單位已有單位代碼鑰匙。</translation>
    </message>
    <message>
        <source>Say when the hearing begins: nothing is kept free for a day without an hour.</source>
        <translation>請寫明開庭時間：只有日期沒有鐘點，無法預留庭室和人員。</translation>
    </message>
</context>
</TS>
