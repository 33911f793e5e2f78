// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/accounts_panel.h"

#include "files/write_file.h"
#include "office/permission.h"
#include "reports/recovery_sheet.h"
#include "tables/table_view.h"
#include "widgets/flow_layout.h"
#include "widgets/layout.h"
#include "widgets/paper.h"

#include <QFileDialog>
#include <QPushButton>
#include <QVBoxLayout>

#include <optional>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using desk::Account;
using desk::AccountState;

namespace {

QString untilText(const Account &account)
{
    return account.lockedUntil.isValid() ? account.lockedUntil.toString(u"yyyy-MM-dd HH:mm"_s) : QString();
}

/// The sheet stands in its place before the accounts do. What has to be known beside.
template <typename Act>
Result<std::optional<Refusal>> doWithSheet(desk::Desk &desk, const vault::Secret &password,
                                           const QString &path, Act act)
{
    std::optional<files::Replacement> placed;
    const auto deliver = [&](const QString &code) {
        return reports::recoverySheet(
                   {desk.office().identity().name, code, desk.actor().name, desk.now().moment})
            .and_then([&](const QByteArray &pdf) { return files::writeBeside(path, pdf); })
            .and_then([](files::Beside &&made) { return files::Replacement::of(std::move(made)); })
            .map([&](files::Replacement &&made) { placed.emplace(std::move(made)); });
    };
    return (desk.accounts().*act)(password, deliver).map([&](const std::optional<Refusal> &left) {
        placed->keep();
        return left;
    });
}

} // namespace

AccountsPanel::AccountsPanel(const Workplace &place, NoticeBar *notices)
    : m_place(place)
    , m_notices(notices)
    , m_words(plainLabel({}, u"accountsWords"_s))
    , m_accounts(new RowModel<Account>(
          {{tr("Name"), [](const Account &account) { return account.person.name; }},
           {tr("Account"), [](const Account &account) { return tiaocai::label(account.state); }},
           {tr("Locked until"), untilText}},
          this))
    , m_table(new TableView(m_accounts, u"accountsTable"_s, tr("Accounts")))
    , m_setUp(button(tr("Set up accounts…"), u"list-add-user"_s, u"accountsSetUp"_s))
    , m_give(button(tr("Give a password…"), u"list-add"_s, u"accountGive"_s))
    , m_recover(button(tr("Replace a forgotten password…"), u"edit-redo"_s, u"accountRecover"_s))
    , m_unlock(button(tr("Unlock"), u"dialog-ok-apply"_s, u"accountUnlock"_s))
    , m_own(button(tr("Change my password…"), u"document-edit"_s, u"accountOwn"_s))
    , m_key(button(tr("Another key for the office…"), u"edit-redo"_s, u"accountsKey"_s))
{
    auto *column = new QVBoxLayout(this);
    space(column, spacing);
    m_words->setWordWrap(true);
    column->addWidget(m_words);
    column->addLayout(buildButtons());
    column->addWidget(m_table, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &AccountsPanel::showButtons);
}

QLayout *AccountsPanel::buildButtons()
{
    auto *row = flowOf();
    for (auto *one : {m_setUp, m_give, m_recover, m_unlock, m_own, m_key})
        row->addWidget(one);
    connect(m_setUp, &QPushButton::clicked, this, &AccountsPanel::askSetUp);
    connect(m_give, &QPushButton::clicked, this, &AccountsPanel::give);
    connect(m_recover, &QPushButton::clicked, this, &AccountsPanel::recover);
    connect(m_unlock, &QPushButton::clicked, this, &AccountsPanel::unlock);
    connect(m_own, &QPushButton::clicked, this, &AccountsPanel::changeOwn);
    connect(m_key, &QPushButton::clicked, this, &AccountsPanel::askKey);
    return row;
}

void AccountsPanel::refresh()
{
    const auto &office = m_place.office();
    m_words->setText(
        office.hasAccounts
            ? tr("Every program asks who works with this office. Five wrong passwords make an account wait.")
            : tr("This office has no accounts: whoever has its file can read it and write in any name. "
                 "Setting them "
                 "up asks you for a password and makes a recovery sheet; the others get their passwords from "
                 "you."));
    m_table->setWhenEmpty(office.hasAccounts
                              ? tr("Who may change accounts sees everybody of the office here.")
                              : tr("Once accounts are set up, everybody of the office stands here."));
    showButtons();
    if (!office.hasAccounts || !office::may(office.actor, office::Action::ChangeAccounts))
        return void(m_accounts->setRows({}));
    m_place.desk.ask(
        this, [](const desk::Desk &desk) { return desk.accounts().list(); },
        [this](const Result<QList<Account>> &list) {
            if (!list) return m_notices->tell(list.error());
            const int before = m_table->currentRow();
            m_accounts->setRows(*list);
            m_table->standOn(before); // marked: what the buttons are about is seen
            showButtons();
        });
}

void AccountsPanel::showButtons()
{
    const auto &office = m_place.office();
    const auto account = chosen();
    m_setUp->setVisible(!office.hasAccounts);
    for (auto *one : {m_give, m_recover, m_unlock, m_own})
        one->setVisible(office.hasAccounts);
    m_key->setVisible(office.hasAccounts && office.key &&
                      office::may(office.actor, office::Action::ChangeOfficeKey));
    m_give->setEnabled(account && account->state == AccountState::None);
    // A head who lost his password with the office's former key gets another one by the sheet alone.
    m_recover->setEnabled(account && (account->state != AccountState::None ||
                                      office::may(account->person, office::Action::ChangeAccounts)));
    m_unlock->setEnabled(account && account->state == AccountState::Locked);
}

std::optional<Account> AccountsPanel::chosen() const
{
    const int row = m_table->currentRow();
    return row < 0 || row >= m_accounts->rowCount() ? std::nullopt : std::optional(m_accounts->row(row));
}

void AccountsPanel::askSetUp()
{
    askWithSheet(tr("Set up accounts"),
                 tr("Choose your own password first. Then you are asked where the "
                    "recovery sheet is to stand: print it, put it "
                    "away, and delete the file."),
                 &AccountsPanel::setUp);
}

void AccountsPanel::askKey()
{
    askWithSheet(
        tr("Another key for the office"),
        tr("After somebody left: what he keeps of the file opens nothing that is written from now on. "
           "Everything personal is sealed anew, which takes its time; there is a new recovery sheet, and "
           "everybody but you gets a new password from you. Backups of before stay as they are. Choose your "
           "own password."),
        &AccountsPanel::changeKey);
}

void AccountsPanel::askWithSheet(const QString &title, const QString &words,
                                 void (AccountsPanel::*then)(const QString &password, const QString &sheet))
{
    auto *dialog = new PasswordDialog(title, words, PasswordDialog::Asks::Password, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PasswordDialog::chosen, this, [this, then](const QString &password) {
        const auto path = QFileDialog::getSaveFileName(
            this, tr("Where the recovery sheet is to stand"),
            proposedFile({m_place.office().office.name, tr("Recovery sheet"), toText(m_place.today())},
                         u".pdf"_s),
            u"PDF (*.pdf)"_s);
        if (!path.isEmpty()) (this->*then)(password, path);
    });
    dialog->open();
}

void AccountsPanel::setUp(const QString &password, const QString &sheet)
{
    withSheet(
        &desk::Accounts::setUp, password, sheet,
        tr("Accounts are set up. The recovery sheet is in %1: print it and delete the file.").arg(sheet));
}

void AccountsPanel::changeKey(const QString &password, const QString &sheet)
{
    withSheet(&desk::Accounts::changeKey, password, sheet,
              tr("The office has another key. The recovery sheet is in %1: print it and delete the file; the "
                 "former one "
                 "is worth nothing. Give everybody a new password.")
                  .arg(sheet));
}

void AccountsPanel::withSheet(WithSheet act, const QString &password, const QString &sheet,
                              const QString &done)
{
    const auto left = std::make_shared<std::optional<Refusal>>();
    m_place.desk.changeKey(
        [password, sheet, left, act](desk::Desk &desk) {
            return vault::passphrase(password)
                .and_then([&](const vault::Secret &secret) { return doWithSheet(desk, secret, sheet, act); })
                .map([&](const std::optional<Refusal> &what) { *left = what; });
        },
        this,
        [this, left, told = tellOf(done)](const Result<void> &answer) {
            told(answer);
            if (*left) m_notices->tell(**left);
        });
}

void AccountsPanel::give()
{
    const auto name = chosen()->person.name;
    ask(tr("Give a password"), tr("The first password of %1.").arg(name), PasswordDialog::Asks::Password,
        [name](desk::Desk &desk, const vault::Secret &password, const QString &) {
            return desk.accounts().give(name, password);
        });
}

void AccountsPanel::recover()
{
    const auto name = chosen()->person.name;
    ask(tr("Replace a forgotten password"),
        tr("Another password for %1, by the code on the office's recovery sheet.").arg(name),
        PasswordDialog::Asks::PasswordAndCode,
        [name](desk::Desk &desk, const vault::Secret &password, const QString &code) {
            return desk.accounts().recover(name, password, code);
        });
}

void AccountsPanel::unlock()
{
    const auto name = chosen()->person.name;
    perform([name](desk::Desk &desk) { return desk.accounts().unlock(name); },
            tr("The account of %1 is unlocked.").arg(name));
}

void AccountsPanel::changeOwn()
{
    ask(tr("Change my password"), tr("Another password for yourself."), PasswordDialog::Asks::Password,
        [](desk::Desk &desk, const vault::Secret &password, const QString &) {
            return desk.accounts().changePassword(password);
        });
}

void AccountsPanel::ask(const QString &title, const QString &words, PasswordDialog::Asks asks, const Act &act)
{
    auto *dialog = new PasswordDialog(title, words, asks, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PasswordDialog::chosen, this, [this, act](const QString &password, const QString &code) {
        perform(
            [password, code, act](desk::Desk &desk) {
                return vault::passphrase(password).and_then(
                    [&](const vault::Secret &secret) { return act(desk, secret, code); });
            },
            tr("The password is set."));
    });
    dialog->open();
}

void AccountsPanel::perform(std::function<Result<void>(desk::Desk &)> act, const QString &done)
{
    m_place.desk.ask(
        this, [act = std::move(act)](desk::Desk &desk) { return act(desk); }, tellOf(done));
}

std::function<void(const Result<void> &)> AccountsPanel::tellOf(const QString &done)
{
    return [this, done](const Result<void> &answer) {
        if (!answer) return m_notices->tell(answer.error());
        m_notices->tell(NoticeBar::Kind::Info, done);
        m_table->setFocus(); // the button may have nothing left to do for this person
        refresh();
    };
}

} // namespace tiaocai::ui
