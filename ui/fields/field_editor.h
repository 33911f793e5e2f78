// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/act_codec.h"
#include "casework/case_file.h"
#include "office/office.h"

#include <QJsonValue>
#include <QWidget>

namespace tiaocai::ui {

class Workplace;

/// What editors offer to choose from: the parties, claims, items ... of a case, the staff, today.
struct FieldContext {
    const casework::CaseFile *file = nullptr; ///< nullptr: a case that is only being registered
    QList<office::Person> people = {};
    QDate today = {};
    bool inRow = false;               ///< a line of a table: every text is one line
    const Workplace *place = nullptr; ///< whom to ask what the office knows already
    bool servesPapers = false;        ///< papers that were issued can be named, not what was decided alone
};

/// One member of a payload on screen. It speaks the codec's JSON, so that a form and a file cannot differ.
class FieldEditor : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Undefined where nothing was entered.
    virtual QJsonValue value() const = 0;
    virtual void setValue(const QJsonValue &value) = 0;
    /// Refuses what was typed and is no date, amount, ..., and what is still needed; the refusal's member is the way from
    /// here to it.
    virtual Result<void> check() const { return {}; }
    /// Puts the cursor on a member of this one ("items[0].amount"); on itself where none is named.
    virtual void goTo(const QString &member);

    /// What it takes where there is room; where there is less it gets narrower.
    void setUsualWidth(int width);
    QSize sizeHint() const override;

    /// Where the cursor stops in here, in the order of the form.
    virtual QList<QWidget *> stops() const { return {focusProxy()}; }

    /// Puts in what is nearly known, unless something stands here already: seen as proposed, until the person passes
    /// through the field or changes it. Nothing is saved while it is only proposed.
    void propose(const QJsonValue &value);
    bool isProposed() const { return m_isProposed; }
    /// The ways from here to what is only proposed ("recipient", "items[0].obligor"); an empty one is this editor itself.
    virtual QStringList onlyProposed() const;
    /// What was put back is as it was: proposed at these ways, looked at elsewhere.
    virtual void setOnlyProposed(const QStringList &ways);

signals:
    void edited();
    /// It is proposed, or no longer.
    void proposedChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void awaitALook();
    void setLookedAt();
    void setProposed(bool proposed);

    bool m_isProposed = false;
    int m_usualWidth = 0;
};

/// The way to a member, seen from the record or list that holds it.
QString wayWithin(const QString &holder, const QString &member);
/// A refusal of a member, seen from there.
tl::unexpected<Refusal> within(const QString &holder, Refusal refusal);
/// "items[0].amount": items, and [0].amount.
QPair<QString, QString> firstKey(const QString &member);
/// "[0].amount": 0, and amount. -1 where no element is named.
QPair<qsizetype, QString> firstIndex(const QString &member);

/// The editor that a member's type asks for, named "field." and its key.
FieldEditor *makeEditor(const casework::FieldDescription &field, const FieldContext &context);

/// Ids and words of what a chooser of this type offers.
QList<QPair<QString, QString>> optionsFor(const casework::FieldDescription &field,
                                          const FieldContext &context);

} // namespace tiaocai::ui
