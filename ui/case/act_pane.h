// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/act_entries.h"
#include "workplace.h"

#include <QFrame>

class QHBoxLayout;
class QPushButton;
class QTextEdit;

namespace tiaocai::ui {

class ElidedLabel;

/// Reads one act: everything that was recorded, its files, who entered it and when, and how it was corrected.
class ActPane : public QFrame {
    Q_OBJECT

public:
    explicit ActPane(const Workplace &place);

    void show(const desk::CaseView &view, const ActEntry &entry);
    void clear();
    /// Everything as text, for readers and tests.
    QString text() const;
    /// The line of buttons at the title's right.
    QHBoxLayout *actions() const { return m_actions; }

signals:
    void attachmentOpened(const tiaocai::ActId &attachment);

protected:
    void changeEvent(QEvent *event) override;

private:
    void write();
    void writeFoot();

    const Workplace &m_place;
    const desk::CaseView *m_view = nullptr;
    std::optional<ActEntry> m_entry;
    ElidedLabel *m_title;
    ElidedLabel *m_when;
    QTextEdit *m_text;
    QHBoxLayout *m_actions;
    QHBoxLayout *m_files;
    ElidedLabel *m_foot;
};

} // namespace tiaocai::ui
