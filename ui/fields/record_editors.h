// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/field_editor.h"

#include <QJsonObject>
#include <QSet>

class QGridLayout;
class QToolButton;

namespace tiaocai::ui {

class FieldCell;
class FlowLayout;

/// The members of a record as a form, label by label; members that are not shown keep the value that they
/// came with.
class RecordEditor : public FieldEditor {
    Q_OBJECT

public:
    RecordEditor(const QList<casework::FieldDescription> &members, const FieldContext &context,
                 QWidget *parent = nullptr);
    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    Result<void> check() const override;
    void goTo(const QString &member) override;
    QList<QWidget *> stops() const override;
    QStringList onlyProposed() const override;
    void setOnlyProposed(const QStringList &ways) override;

    FieldEditor *editor(const QString &key) const { return m_editors.value(key); }
    /// What is nearly known of its members, and of theirs.
    void proposeMembers(const QJsonObject &known);
    /// A member that others make needed, or that is not asked for with them: it stands there or it does not.
    void setAsked(const QString &key, bool isAsked);
    /// Says beside a member what is wrong with it, and beside no other.
    void mark(const QString &member, const QString &sentence);
    /// What is needed and stands empty, by its labels.
    QStringList missing() const;
    /// The first of them; nullptr where nothing is.
    FieldEditor *firstMissing() const;

private:
    void place(const casework::FieldDescription &member, FieldEditor *editor, FlowLayout *flow);

    QList<casework::FieldDescription> m_members;
    QJsonObject m_kept;
    QHash<QString, FieldEditor *> m_editors;
    QHash<QString, FieldCell *> m_cells;
    QSet<QString> m_unasked;
};

/// A list of records, each on a line of a small table where its members fit, else as a form of its own. A line in which
/// nobody entered anything is no record.
class RecordListEditor : public FieldEditor {
    Q_OBJECT

public:
    RecordListEditor(const casework::FieldDescription &field, const FieldContext &context,
                     QWidget *parent = nullptr);
    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    Result<void> check() const override;
    void goTo(const QString &member) override;
    QList<QWidget *> stops() const override;
    QStringList onlyProposed() const override;
    void setOnlyProposed(const QStringList &ways) override;

    QSize minimumSizeHint() const override;

    /// One more line of the list that the cursor is in, of lists within lists of the innermost; else of the first list there.
    static void beginAtCursor(const QWidget *otherwiseIn);
    int count() const { return int(m_lines.size()); }
    void add(const QJsonObject &record = {});
    /// Of every line that is added from here on.
    void setProposals(const QJsonObject &known) { m_proposals = known; }
    /// A member of the last line; nullptr where there is none.
    FieldEditor *last(const QString &key) const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Line {
        QJsonObject kept;
        QHash<QString, FieldEditor *> editors;
        QList<QWidget *> widgets;
        int row = 0; ///< of the grid
    };
    int textsBefore(qsizetype member) const;
    void put(const Line &line, int member) const;
    void fit();
    void setNarrow(bool isNarrow);
    void begin();
    void askForALine();
    void addAsTableLine(Line &line);
    void addAsForm(Line &line, const QJsonObject &record);
    void remove(const QToolButton *pressed);
    QList<Line> told() const;
    QToolButton *removeButton();

    QList<casework::FieldDescription> m_members;
    FieldContext m_context;
    bool m_asTable;
    bool m_isNeeded; ///< a list without a line is no answer
    QGridLayout *m_grid;
    QList<Line> m_lines;
    QJsonObject m_proposals;
    bool m_isNarrow = false;
    int m_leastBeside = 0; ///< from this width on texts stand beside the others
    int m_nextRow = 1;
};

/// The ways to what is only proposed among these, and the same put back.
QStringList proposedIn(const QHash<QString, FieldEditor *> &editors);
void setProposedIn(const QHash<QString, FieldEditor *> &editors, const QStringList &ways);
/// Refuses what is only proposed: nobody has looked at it.
Result<void> checkLookedAt(const casework::FieldDescription &member, const FieldEditor &editor);

FieldEditor *recordEditor(const casework::FieldDescription &field, const FieldContext &context);
FieldEditor *recordListEditor(const casework::FieldDescription &field, const FieldContext &context);

} // namespace tiaocai::ui
