// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/record_editors.h"
#include "keeping/draft.h"
#include "workplace.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace tiaocai::ui {

class DateEdit;
class NoticeBar;

/// One dialog for all acts: what, when, the data that this act needs, proof; and what will follow, before it
/// is saved. The data is built as the codec's JSON, so that the form and the file cannot differ.
class RecordDialog : public QDialog {
    Q_OBJECT

public:
    /// Records what may follow now; `preset` is chosen already.
    RecordDialog(const Workplace &place, const desk::CaseView &view, std::optional<casework::ActKind> preset,
                 QWidget *parent = nullptr);
    /// Says what an act should have said.
    RecordDialog(const Workplace &place, const desk::CaseView &view, const casework::Act &wrong,
                 QWidget *parent = nullptr);

    casework::ActKind kind() const;
    /// What would be recorded as it is typed now; a refusal says what is missing.
    Result<casework::ActDraft> draft() const;

    /// What was typed stays behind as a draft.
    void reject() override;

signals:
    /// Saved: the case as it stands now.
    void recorded(const desk::Recorded &recorded);
    /// Left, with a draft: what to tell.
    void kept(const QString &words);

private:
    void buildEditors();
    void build(const QString &draftKey);
    void buildCorrection(QFormLayout *form);
    QWidget *buildButtons();
    void showFields(const QJsonObject &content);
    void touched();
    QJsonObject content() const;
    void restore();
    void startOver();
    void previewNow();
    void showFollowing(const Result<desk::Recorded> &previewed);
    void save();
    void refused(const Refusal &refusal);
    QWidget *placeOf(const QString &key) const;
    Result<casework::Payload> payload() const;
    Result<casework::ActDraft> correction(casework::Payload content) const;

    const Workplace &m_place;
    desk::CaseView m_view;
    std::optional<casework::Act> m_wrong;
    bool m_isTouched = false;
    Draft *m_draft = nullptr;
    int m_asked = 0; ///< counts previews: late answers to earlier ones are not shown
    QTimer m_rest;

    NoticeBar *m_notices;
    QComboBox *m_kind;
    QLabel *m_basis;
    DateEdit *m_day;
    QLineEdit *m_time;
    QComboBox *m_decidedBy;
    QScrollArea *m_area;
    RecordEditor *m_fields = nullptr;
    QLineEdit *m_proof;
    QLineEdit *m_note;
    QLineEdit *m_reason = nullptr;
    QCheckBox *m_voided = nullptr;
    QComboBox *m_second = nullptr;
    QLabel *m_follows;
    QPushButton *m_save = nullptr;
};

} // namespace tiaocai::ui
