// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/password_dialog.h"
#include "tables/row_model.h"
#include "widgets/notice_bar.h"
#include "workplace.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tiaocai::ui {

class TableView;

/// Who gets in: accounts are set up for the whole office, given, unlocked, and recovered by the sheet.
class AccountsPanel : public QWidget {
    Q_OBJECT

public:
    AccountsPanel(const Workplace &place, NoticeBar *notices);

    void refresh();
    /// With the recovery sheet as a PDF in that place.
    void setUp(const QString &password, const QString &sheet);
    /// Another key of the office, with another sheet.
    void changeKey(const QString &password, const QString &sheet);

private:
    /// setUp() or changeKey() of the counter.
    using WithSheet = Result<std::optional<Refusal>> (desk::Accounts::*)(
        const vault::Secret &password, const desk::Accounts::Deliver &deliver);
    void askWithSheet(const QString &title, const QString &words,
                      void (AccountsPanel::*then)(const QString &password, const QString &sheet));
    void withSheet(WithSheet act, const QString &password, const QString &sheet, const QString &done);
    void askKey();
    using Act = std::function<Result<void>(desk::Desk &, const vault::Secret &, const QString &code)>;
    QLayout *buildButtons();
    void showButtons();
    std::optional<desk::Account> chosen() const;
    void askSetUp();
    void give();
    void recover();
    void unlock();
    void changeOwn();
    void ask(const QString &title, const QString &words, PasswordDialog::Asks asks, const Act &act);
    void perform(std::function<Result<void>(desk::Desk &)> act, const QString &done);
    std::function<void(const Result<void> &)> tellOf(const QString &done);

    const Workplace &m_place;
    NoticeBar *m_notices;
    QLabel *m_words;
    RowModel<desk::Account> *m_accounts;
    TableView *m_table;
    QPushButton *m_setUp;
    QPushButton *m_give;
    QPushButton *m_recover;
    QPushButton *m_unlock;
    QPushButton *m_own;
    QPushButton *m_key;
};

} // namespace tiaocai::ui
