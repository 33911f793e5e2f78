// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/hand_over_sheet.h"

#include "base/text.h"
#include "exchange/partner_box.h"
#include "ui/work_bar.h"
#include "widgets/dialog_foot.h"
#include "widgets/field.h"
#include "widgets/layout.h"
#include "widgets/member.h"
#include "widgets/notice_bar.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using exchange::Purpose;

HandOverSheet::HandOverSheet(const Workplace &place, QWidget *parent)
    : QDialog(parent)
    , m_place(place)
    , m_notices(new NoticeBar)
    , m_case(new QLineEdit)
    , m_to(new PartnerBox(u"handOverTo"_s))
    , m_purpose(new QComboBox)
    , m_text(new QLineEdit)
    , m_send(button(tr("Seal and save…  Ctrl+Enter"), u"document-save"_s, u"handOverSend"_s, Rank::Primary))
{
    setObjectName(u"handOverSheet"_s);
    setWindowTitle(tr("Hand a case over"));
    m_case->setObjectName(u"handOverCase"_s);
    m_purpose->setObjectName(u"handOverPurpose"_s);
    m_text->setObjectName(u"handOverText"_s);
    setMember(m_text, u"purpose"_s); // in words
    m_purpose->addItem(tr("Please choose"));
    for (const auto &choice : choices<Purpose>)
        m_purpose->addItem(label(choice.value), tiaocai::name(choice.value));
    build();
    resizeOnScreen(this, {64 * spacing, 46 * spacing});
    readPartners();
}

void HandOverSheet::build()
{
    auto *hint = quietLabel(
        tr("The whole case goes along, with names, numbers, acts and files. It is sealed so that the "
           "recipient alone opens it, and kept in the audit with what it is for."));
    hint->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    space(column, 2 * spacing);
    column->addWidget(m_notices);
    column->addWidget(new Field(tr("Case number"), m_case, Field::Need::Required));
    column->addWidget(new Field(tr("To"), m_to, Field::Need::Required));
    column->addWidget(new Field(tr("What for"), m_purpose, Field::Need::Required));
    column->addWidget(new Field(tr("In words"), m_text, Field::Need::Required));
    column->addWidget(hint);
    column->addStretch(1);
    column->addWidget(new WorkBar(m_place.desk, tr("Sealing…")));
    addFoot(this, column, button(tr("Cancel"), {}, u"handOverCancel"_s), m_send);
    connect(m_send, &QPushButton::clicked, this, &HandOverSheet::askPlace);
}

void HandOverSheet::readPartners()
{
    m_place.desk.ask(
        this, [](const desk::Desk &desk) { return desk.keys().list(); },
        [this](const Result<QList<desk::KeyView>> &keys) {
            if (!keys) return m_notices->tell(keys.error());
            m_to->setPartners(*keys);
        });
}

QWidget *HandOverSheet::missing() const
{
    if (m_case->text().isEmpty()) return m_case;
    if (m_to->partner().isEmpty()) return m_to;
    if (m_purpose->currentData().isNull()) return m_purpose;
    return normalized(m_text->text()).isEmpty() ? m_text : nullptr;
}

void HandOverSheet::askPlace()
{
    if (auto *field = missing()) {
        m_notices->tell(NoticeBar::Kind::Warning, tr("Say which case goes to whom, and what for."));
        return field->setFocus();
    }
    const auto folder = QFileDialog::getExistingDirectory(this, tr("Where the file is put"));
    const auto purpose = chosen<Purpose>(m_purpose->currentData().toString());
    if (!folder.isEmpty() && purpose) sendTo(folder, *purpose);
}

void HandOverSheet::sendTo(const QString &folder, Purpose purpose)
{
    m_send->setEnabled(false);
    m_place.desk.ask(
        this,
        [number = m_case->text(), to = m_to->partner(), purpose, text = m_text->text(),
         folder](desk::Desk &desk) {
            return desk.cases().find(number).and_then(
                [&](const CaseId &id) { return desk.handOvers().send(id, to, purpose, text, folder); });
        },
        [this](const Result<desk::HandOver> &made) {
            m_send->setEnabled(true);
            if (!made) return m_notices->tell(made.error());
            emit sent(*made);
            accept();
        });
}

} // namespace tiaocai::ui
