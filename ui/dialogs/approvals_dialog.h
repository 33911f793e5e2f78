// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/row_model.h"
#include "workplace.h"

#include <QDialog>
#include <QJsonObject>

class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace tiaocai::ui {

class DateEdit;
class NoticeBar;
class TableView;

/// What waits for who acts (待我审批), or what he proposed himself and what became of it. Each is read before it is decided:
/// what it says, and which dates it would move.
class ApprovalsDialog : public QDialog {
    Q_OBJECT

public:
    enum class Shows { ToDecide, Mine };

    ApprovalsDialog(const Workplace &place, Shows shows, QWidget *parent);

signals:
    void caseAsked(const tiaocai::CaseId &id);
    /// It became an act of its case.
    void approved(const tiaocai::desk::Recorded &recorded);
    /// It was sent back: the form of its act again, with what was entered.
    void againAsked(const tiaocai::CaseId &id, tiaocai::casework::ActKind kind, const QJsonObject &entered);
    /// Something was decided or withdrawn.
    void settled();

private:
    void build();
    QWidget *buildWords();
    QWidget *buildFoot();
    void read();
    void show(const QList<desk::ProposedAct> &all);
    void look();
    void preview();
    /// The cases that it concerns, and what approving it would do; nullopt: who looks may not.
    struct Ahead {
        QHash<CaseId, desk::CaseView> views;
        std::optional<Result<desk::Recorded>> would;
    };
    void showPreview(const Result<Ahead> &ahead);
    QString followsIn(const desk::ProposedAct &act, const Ahead &ahead) const;
    void fitWords();
    void resizeEvent(QResizeEvent *event) override;
    void approve();
    void sendBack();
    void withdraw();
    void enterAgain();
    /// Nothing else is decided until this is answered.
    void wait();
    void tellSettled(const Result<void> &done, const QString &words);
    const desk::ProposedAct *current() const;

    const Workplace &m_place;
    Shows m_shows;
    int m_asked = 0;          ///< counts previews
    bool m_isWaiting = false; ///< for the answer to what was decided
    bool m_hasSettled = false;
    NoticeBar *m_notices;
    RowModel<desk::ProposedAct> *m_model;
    TableView *m_table = nullptr;
    QScrollArea *m_words; ///< around what it says
    QLabel *m_said, *m_follows;
    DateEdit *m_day;
    QLineEdit *m_reason;
    QPushButton *m_open, *m_sendBack, *m_approve, *m_withdraw, *m_again;
};

} // namespace tiaocai::ui
