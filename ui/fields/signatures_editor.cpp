// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/signatures_editor.h"

#include "base/text.h"
#include "widgets/date_edit.h"
#include "widgets/elided_label.h"
#include "widgets/layout.h"
#include "widgets/segment.h"

#include <QComboBox>
#include <QGridLayout>
#include <QJsonArray>

#include <algorithm>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

/// Name, and as what he signs.
QString signer(const casework::Party &party)
{
    return u"%1　%2"_s.arg(party.record.called(), casework::label(party.record.role));
}

} // namespace

SignaturesEditor::SignaturesEditor(const FieldContext &context, QWidget *parent)
    : FieldEditor(parent)
{
    auto *grid = new QGridLayout(this);
    space(grid);
    grid->setColumnStretch(0, 1);
    if (!context.file) return;
    for (const auto &party : context.file->parties) {
        if (party.isActive()) add(party, context, grid);
    }
    if (!m_lines.isEmpty()) setFocusProxy(m_lines.first().state);
}

QComboBox *SignaturesEditor::chooserOf(const casework::CaseFile &file, const casework::Party &party, int row)
{
    auto *box = new QComboBox;
    box->setObjectName(u"signedBy.%1"_s.arg(row));
    box->setAccessibleName(tr("%1: who signs").arg(party.record.called()));
    box->addItem(tr("in person"));
    for (const auto &one : file.representatives) {
        if (one.record.party == party.record.id && !one.until)
            box->addItem(tr("represented by %1").arg(one.record.name), one.record.id.toString());
    }
    connect(box, &QComboBox::activated, this, &FieldEditor::edited);
    if (box->count() > 1) return box;
    delete box;
    return nullptr;
}

void SignaturesEditor::add(const casework::Party &party, const FieldContext &context, QGridLayout *grid)
{
    const int row = int(m_lines.size()) + 1;
    const auto name = party.record.called();
    auto *who = new ElidedLabel;
    who->setText(signer(party));
    Line line{party.record.id.toString(), name,
              new Segment({tr("Not yet"), tr("Signed")}, u"signed.%1"_s.arg(row), name),
              new DateEdit(context.today), chooserOf(*context.file, party, row)};
    line.on->setObjectName(u"signedOn.%1"_s.arg(row));
    line.on->setAccessibleName(tr("%1: day of the signature").arg(name));
    line.on->setEnabled(false);
    line.state->setCurrent(0);
    connect(line.state, &Segment::chosen, this, [this, on = line.on](int choice) {
        on->setEnabled(choice == 1);
        emit edited();
    });
    connect(line.on, &QLineEdit::textEdited, this, &FieldEditor::edited);
    grid->addWidget(who, row, 0);
    grid->addWidget(line.state, row, 1);
    grid->addWidget(line.on, row, 2);
    if (line.by) grid->addWidget(line.by, row, 3);
    m_lines.append(line);
}

bool SignaturesEditor::isSigned(const Line &line)
{
    return line.state->current() == 1;
}

/// Whoever has not signed yet is not named.
QJsonValue SignaturesEditor::value() const
{
    QJsonArray signatures;
    for (const auto &line : m_lines) {
        const auto day = line.on->date();
        if (!isSigned(line) || !day) continue;
        QJsonObject signature{{u"party"_s, line.party}, {u"on"_s, toText(*day)}};
        const auto by = line.by ? line.by->currentData().toString() : QString();
        if (!by.isEmpty()) signature.insert(u"by"_s, by);
        signatures.append(signature);
    }
    return signatures.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(signatures);
}

void SignaturesEditor::setValue(const QJsonValue &value)
{
    for (const auto &entry : value.toArray()) {
        const auto signature = entry.toObject();
        const auto line = std::ranges::find(m_lines, signature.value(u"party"_s).toString(), &Line::party);
        if (line == m_lines.end()) continue;
        const auto on = signature.value(u"on"_s).toString();
        line->on->setText(on);
        line->state->setCurrent(on.isEmpty() ? 0 : 1);
        line->on->setEnabled(!on.isEmpty());
        const auto by = signature.value(u"by"_s).toString();
        if (line->by) line->by->setCurrentIndex(std::max(0, line->by->findData(by)));
    }
}

Result<void> SignaturesEditor::check() const
{
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const auto &line = m_lines[i];
        if (!isSigned(line) || line.on->date()) continue;
        if (line.on->isEmpty())
            return refuse(u"missing-data"_s, tr("%1 has signed: on which day?").arg(line.name), {},
                          u"[%1].on"_s.arg(i));
        return refuse(u"bad-date"_s, tr("%1: “%2” is not a day.").arg(line.name, line.on->text()), {},
                      u"[%1].on"_s.arg(i));
    }
    return {};
}

void SignaturesEditor::goTo(const QString &member)
{
    const auto i = firstIndex(member).first;
    if (i < 0 || i >= m_lines.size()) return FieldEditor::goTo({});
    QWidget *place = m_lines[i].on;
    if (!place->isEnabled()) place = m_lines[i].state;
    place->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> SignaturesEditor::stops() const
{
    QList<QWidget *> places;
    for (const auto &line : m_lines) {
        places += {line.state, line.on};
        if (line.by) places.append(line.by);
    }
    return places;
}

} // namespace tiaocai::ui
