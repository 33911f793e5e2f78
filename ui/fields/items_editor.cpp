// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/items_editor.h"

#include "base/capitals.h"
#include "base/text.h"
#include "casework/wordings.h"
#include "widgets/date_edit.h"
#include "widgets/form_keys.h"
#include "widgets/layout.h"

#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostInstalments = 120;
constexpr int halfMonth = 15, week = 7;
constexpr QLatin1StringView textMember("field.text"), mannerMember("field.manner");

/// What a person says of instalments.
class InstalmentsDialog : public QDialog {
public:
    InstalmentsDialog(QDate today, QWidget *parent)
        : QDialog(parent)
        , m_each(line(u"instalmentEach"_s, ItemsEditor::tr("Amount of each (yuan)")))
        , m_count(line(u"instalmentCount"_s, ItemsEditor::tr("How many")))
        , m_first(new DateEdit(today))
        , m_interval(new QComboBox)
    {
        setObjectName(u"instalmentsDialog"_s);
        setWindowTitle(ItemsEditor::tr("Instalments"));
        m_first->setObjectName(u"instalmentFirst"_s);
        m_first->setAccessibleName(ItemsEditor::tr("The first on"));
        m_interval->setObjectName(u"instalmentInterval"_s);
        m_interval->setAccessibleName(ItemsEditor::tr("Then"));
        for (const auto one : {Interval::Month, Interval::HalfMonth, Interval::Week})
            m_interval->addItem(label(one), int(one));
        auto *form = new QFormLayout(this);
        for (auto *field : {static_cast<QWidget *>(m_each), static_cast<QWidget *>(m_count),
                            static_cast<QWidget *>(m_first), static_cast<QWidget *>(m_interval)})
            form->addRow(field->accessibleName(), field);
        auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel | QDialogButtonBox::Ok);
        connect(buttons, &QDialogButtonBox::accepted, this, [this] { finish(); });
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        form->addRow(buttons);
        auto *keys = new FormKeys(this);
        keys->setSaveButton(buttons->button(QDialogButtonBox::Ok));
        connect(keys, &FormKeys::saveAsked, this, [this] { finish(); });
    }

    Money each() const { return parseMoney(m_each->text()).value_or(Money()); }
    int count() const { return normalized(m_count->text()).toInt(); }
    QDate first() const { return m_first->date().value_or(QDate()); }
    Interval interval() const { return Interval(m_interval->currentData().toInt()); }

private:
    static QLineEdit *line(const QString &objectName, const QString &name)
    {
        auto *edit = new QLineEdit;
        edit->setObjectName(objectName);
        edit->setAccessibleName(name);
        return edit;
    }
    /// The cursor goes to what cannot be read.
    void finish()
    {
        if (each() <= Money()) return m_each->setFocus();
        if (count() < 1 || count() > mostInstalments) return m_count->setFocus();
        if (!first().isValid()) return m_first->setFocus();
        accept();
    }

    QLineEdit *m_each, *m_count;
    DateEdit *m_first;
    QComboBox *m_interval;
};

Money amountOf(const QJsonObject &item)
{
    return Money::fromFen(item.value(u"amount"_s).toInteger());
}

} // namespace

QString label(Interval interval)
{
    switch (interval) {
    case Interval::Month:
        return ItemsEditor::tr("every month");
    case Interval::HalfMonth:
        return ItemsEditor::tr("every 15 days");
    case Interval::Week:
        return ItemsEditor::tr("every week");
    }
    return {};
}

QList<QJsonObject> instalments(const QJsonObject &like, Money each, int count, QDate first, Interval interval)
{
    QList<QJsonObject> items;
    for (int i = 0; i < count; ++i) {
        const auto due = interval == Interval::Month
                             ? first.addMonths(i)
                             : first.addDays(i * (interval == Interval::Week ? week : halfMonth));
        auto item = like;
        item.remove(u"id"_s);
        item.insert(u"amount"_s, each.fen());
        item.insert(u"due"_s, toText(due));
        items.append(item);
    }
    return items;
}

bool hasDifference(const casework::CaseFile &file, const QJsonObject &agreement)
{
    const auto items = agreement.value(u"items"_s).toArray();
    const auto omitted = agreement.value(u"omittedClaims"_s).toArray();
    if (items.isEmpty()) return false;
    QHash<QString, Money> agreed;
    for (const auto &value : items)
        agreed[value.toObject().value(u"claim"_s).toString()] += amountOf(value.toObject());
    Money over = agreed.take({}); // of items that name no claim
    const bool isByClaim = over == Money();
    bool differs = false;
    for (const auto &claim : file.claims) {
        const auto id = claim.record.id.toString();
        if (!claim.record.amount || !claim.isOpen() || omitted.contains(id)) continue;
        const auto difference = agreed.value(id) - *claim.record.amount;
        over += difference;
        differs = differs || difference != Money();
    }
    return isByClaim ? differs : over != Money();
}

ItemsEditor::ItemsEditor(const casework::FieldDescription &field, const FieldContext &context,
                         QWidget *parent)
    : RecordListEditor(field, context, parent)
    , m_file(*context.file)
    , m_today(context.today)
    , m_sum(plainLabel({}, u"itemsSum"_s))
{
    auto *split = button(tr("Instalments…"), u"view-list-details"_s, u"itemsSplit"_s);
    connect(split, &QPushButton::clicked, this, &ItemsEditor::askInstalments);
    connect(this, &FieldEditor::edited, this, &ItemsEditor::showSum);
    m_split = split;
    m_wordings = button(tr("Wording…"), u"edit-paste"_s, u"itemsWording"_s);
    m_wordings->setMenu(new QMenu(m_wordings));
    connect(m_wordings->menu(), &QMenu::aboutToShow, this, &ItemsEditor::fillWordings);
    m_sum->setWordWrap(true);
    auto *tools = new QHBoxLayout;
    space(tools);
    tools->addWidget(split);
    tools->addWidget(m_wordings);
    tools->addStretch(1);
    auto *column = static_cast<QBoxLayout *>(layout());
    column->addLayout(tools);
    column->addWidget(m_sum);
    watchCursor();
    showSum();
}

/// The menu takes the cursor away: what it writes goes where the cursor stood before.
void ItemsEditor::watchCursor()
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        auto *line = qobject_cast<QLineEdit *>(now);
        const auto *editor = line ? qobject_cast<FieldEditor *>(line->parentWidget()) : nullptr;
        const auto name = editor && isAncestorOf(editor) ? editor->objectName() : QString();
        if (name.startsWith(textMember) || name.startsWith(mannerMember)) m_place = line;
    });
}

/// Where the cursor stood, else the words of the last line.
QLineEdit *ItemsEditor::place() const
{
    if (m_place) return m_place;
    const auto *words = last(u"text"_s);
    return words ? qobject_cast<QLineEdit *>(words->focusProxy()) : nullptr;
}

/// Of the manner where the cursor stands there, else of each claim.
void ItemsEditor::fillWordings()
{
    auto *menu = m_wordings->menu();
    menu->clear();
    const auto offer = [&](const QStringList &wordings) {
        for (const auto &wording : wordings)
            menu->addAction(wording, this, [this, wording] { write(wording); });
    };
    const auto *line = place();
    if (line && line->parentWidget()->objectName().startsWith(mannerMember))
        return offer(casework::mannersOfPerformance());
    QList<casework::Cause> causes;
    for (const auto &claim : m_file.claims) {
        const auto cause = claim.record.cause;
        if (causes.contains(cause)) continue;
        causes << cause;
        const auto wordings = casework::wordingsOf(cause);
        if (!wordings.isEmpty()) menu->addSection(casework::label(cause));
        offer(wordings);
    }
    if (menu->isEmpty())
        menu->addAction(tr("The library has no wording for these claims."))->setEnabled(false);
}

/// Its first blank is chosen, to be written over.
void ItemsEditor::write(const QString &wording)
{
    if (count() == 0) add();
    auto *line = place();
    if (!line) return;
    line->setFocus(Qt::OtherFocusReason);
    const int from = line->hasSelectedText() ? line->selectionStart() : line->cursorPosition();
    line->insert(wording);
    const auto blank = wording.indexOf(casework::wordingBlank);
    if (blank >= 0) line->setSelection(from + int(blank), int(casework::wordingBlank.size()));
    emit edited();
}

QList<QWidget *> ItemsEditor::stops() const
{
    return RecordListEditor::stops() << m_split << m_wordings;
}

/// Who owes whom and for which claim is that of the last line.
void ItemsEditor::askInstalments()
{
    InstalmentsDialog dialog(m_today, window()); // its fields are none of the form
    if (dialog.exec() != QDialog::Accepted) return;
    auto items = value().toArray();
    auto like = items.isEmpty() ? QJsonObject() : items.last().toObject();
    if (!items.isEmpty() && amountOf(like) == Money()) items.removeLast(); // it was begun for this
    for (const auto &item :
         instalments(like, dialog.each(), dialog.count(), dialog.first(), dialog.interval()))
        items.append(item);
    setValue(items);
    emit edited();
    m_split->setFocus(Qt::OtherFocusReason); // what had the focus before is another line now
}

void ItemsEditor::showSum()
{
    const auto items = value().toArray();
    Money sum;
    for (const auto &item : items)
        sum += amountOf(item.toObject());
    QStringList lines{
        tr("%n item(s) together: %1 yuan　%2", nullptr, int(items.size())).arg(toText(sum), inCapitals(sum))};
    if (const auto all = totals(sum); !all.isEmpty()) lines.append(all);
    if (const auto compared = comparison(items); !compared.isEmpty()) lines.append(compared);
    m_sum->setText(lines.join(u'\n'));
    m_sum->setVisible(!items.isEmpty());
}

/// What was agreed beside what is claimed in all, and by how much they differ.
QString ItemsEditor::totals(Money agreed) const
{
    Money claimed;
    for (const auto &claim : m_file.claims) {
        if (claim.isOpen()) claimed += claim.record.amount.value_or(Money());
    }
    if (claimed == Money()) return {};
    const auto difference = agreed - claimed;
    if (difference == Money()) return tr("Claimed in all: %1 yuan. No difference.").arg(toText(claimed));
    return difference < Money()
               ? tr("Claimed in all: %1 yuan. %2 less was agreed.")
                     .arg(toText(claimed), toText(claimed - agreed))
               : tr("Claimed in all: %1 yuan. %2 more was agreed.").arg(toText(claimed), toText(difference));
}

/// "✓ 拖欠劳动报酬 15,000.00 / 15,000.00　△ 未休年休假工资 1,800.00 / 3,600.00".
QString ItemsEditor::comparison(const QJsonArray &items) const
{
    QStringList parts;
    for (const auto &claim : m_file.claims) {
        if (!claim.record.amount) continue;
        Money agreed;
        for (const auto &item : items) {
            if (item.toObject().value(u"claim"_s).toString() == claim.record.id.toString())
                agreed += amountOf(item.toObject());
        }
        const auto mark = agreed == *claim.record.amount ? u"✓"_s : u"△"_s;
        parts.append(u"%1 %2 %3 / %4"_s.arg(mark, casework::label(claim.record.cause), toText(agreed),
                                            toText(*claim.record.amount)));
    }
    return parts.isEmpty() ? QString() : tr("Compared with the claims: %1").arg(parts.join(u"　"_s));
}

} // namespace tiaocai::ui
