// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/field_cell.h"
#include "fields/record_editors.h"
#include "workplace.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QToolButton;

namespace tiaocai::ui {

class DateEdit;
class LateReason;
class SecondPerson;
class Segment;

/// What a person states of one act: its day, its own data, and folded away who decided, the proof and a note. Or what an act
/// should have said: then also why, whether it happened at all, and who checked that. The data is built as the codec's JSON,
/// so that the form and the file cannot differ.
class RecordForm : public QWidget {
    Q_OBJECT

public:
    RecordForm(const Workplace &place, const desk::CaseView &view, casework::ActKind kind);
    /// A correction; `voided`: it is reached by undoing, which says that it never happened.
    RecordForm(const Workplace &place, const desk::CaseView &view, const casework::Act &wrong, bool voided);

    casework::ActKind kind() const { return m_kind; }
    bool isCorrection() const { return m_wrong.has_value(); }
    /// What stands already, or was chosen before the form was opened: nothing of it is a proposal.
    void takeOver(const QJsonObject &standing);
    /// What is nearly known, seen as proposed.
    void propose(const QJsonObject &known);

    /// A correction of an act that stands in other cases too, by their numbers: asked whether it is corrected in all, yes for a start.
    void offerInAll(const QStringList &numbers);
    bool isForAll() const;

    /// What was typed, for a draft, and a draft typed again.
    QJsonObject content() const;
    void setContent(const QJsonObject &content);
    /// Something was entered here.
    bool isTouched() const { return m_isTouched; }

    /// What would be recorded; a refusal names the member that is missing or no value.
    Result<casework::ActDraft> draft() const;
    /// The same as far as it is stated, to look ahead; a refusal where nothing can be told yet.
    Result<casework::ActDraft> soFar() const;
    /// Labels of what is still needed.
    QStringList missing() const;
    /// Days between the act and today; 0 for an act of today.
    qint64 daysLate() const;
    /// Where Tab stops, in the order of the form.
    QList<QWidget *> stops() const;
    /// Puts the cursor where a member is typed, and says there what is wrong with it.
    void goTo(const Refusal &refusal);
    /// The first field that is needed and empty, else the first of all.
    void focusFirst();

signals:
    void edited();
    /// Something was only proposed, and is no longer, or the other way round.
    void lookedAt();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    RecordForm(const Workplace &place, const desk::CaseView &view, casework::ActKind kind,
               std::optional<casework::Act> wrong);
    QLineEdit *line(const QString &objectName, const QString &label);
    QWidget *buildTop();
    QWidget *buildCorrection();
    QWidget *buildShortfall();
    bool lacksShortfall() const;
    QWidget *buildMore();
    void fold(bool folded);
    void touched();
    void adapt();
    void watchStops();
    QList<FieldCell *> cells() const;
    QWidget *placeOf(const QString &key) const;
    FieldCell *cellOf(const QWidget *place) const;
    QString note() const;
    bool hasContent() const;
    Result<casework::Payload> payload() const;
    Result<void> checkOwn() const;
    casework::ActDraft frame(casework::Payload content, QDate on) const;
    casework::ActDraft correction(casework::Payload content) const;

    const Workplace &m_place;
    const desk::CaseView m_view;
    const casework::ActKind m_kind;
    const std::optional<casework::Act> m_wrong;
    bool m_isTouched = false;
    bool m_isPassed =
        false; ///< the person went through a field of its own, or chose before what stands there

    DateEdit *m_day;
    RecordEditor *m_fields;
    LateReason *m_late = nullptr; ///< none: an act is corrected
    Segment *m_shortfall = nullptr;
    FieldCell *m_shortfallCell = nullptr;
    QLineEdit *m_reason = nullptr;
    QCheckBox *m_voided = nullptr;
    QCheckBox *m_inAll = nullptr;
    FieldCell *m_inAllCell = nullptr; ///< shown where the act stands in several cases
    SecondPerson *m_second = nullptr;
    QToolButton *m_more;
    QWidget *m_folded;
    QLineEdit *m_time;
    QComboBox *m_decidedBy;
    QLineEdit *m_proof;
    QLineEdit *m_note;
};

/// The members of an act as a person is asked for them: yes or no where the act's own default is yes, and no word chosen.
QList<casework::FieldDescription> askedMembers(casework::ActKind kind);

} // namespace tiaocai::ui
