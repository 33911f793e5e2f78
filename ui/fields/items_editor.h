// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"
#include "fields/record_editors.h"

#include <QPointer>

class QLabel;
class QLineEdit;
class QPushButton;

namespace tiaocai::ui {

/// How often an instalment falls due.
enum class Interval { Month, HalfMonth, Week };
QString label(Interval interval);

/// The same item so many times, each an interval after the one before; a month later is the same day, or the last of a month
/// that has none.
QList<QJsonObject> instalments(const QJsonObject &like, Money each, int count, QDate first,
                               Interval interval);

/// Less or more was agreed than claimed: of some claim where every item names its own, else of all together. What was left out
/// as not agreed is no difference.
bool hasDifference(const casework::CaseFile &file, const QJsonObject &agreement);

/// What was agreed, a line an item, with the sum in figures and in capitals, and how it compares with what was claimed.
class ItemsEditor : public RecordListEditor {
    Q_OBJECT

public:
    ItemsEditor(const casework::FieldDescription &field, const FieldContext &context,
                QWidget *parent = nullptr);

    QList<QWidget *> stops() const override;

private:
    void askInstalments();
    void watchCursor();
    void fillWordings();
    void write(const QString &wording);
    QLineEdit *place() const;
    void showSum();
    QString totals(Money agreed) const;
    QString comparison(const QJsonArray &items) const;

    const casework::CaseFile &m_file;
    const QDate m_today;
    QLabel *m_sum;
    QWidget *m_split;
    QPushButton *m_wordings;
    QPointer<QLineEdit> m_place; ///< where the cursor stood last: words or manner of a line
};

} // namespace tiaocai::ui
