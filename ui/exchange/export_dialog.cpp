// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export_dialog.h"

#include "base/text.h"
#include "exchange/cover.h"
#include "exchange/partner_box.h"
#include "reports/exchange_sheets.h"
#include "ui/work_bar.h"
#include "widgets/dialog_foot.h"
#include "widgets/field.h"
#include "widgets/layout.h"
#include "widgets/notice_bar.h"
#include "widgets/period_chooser.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QPushButton>

#include <algorithm>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

struct ExportDialog::Made {
    desk::Exported exported;
    std::optional<Refusal> withoutLists = {};
};

ExportDialog::ExportDialog(const Workplace &place, const desk::ExchangeStatus &status, QWidget *parent)
    : QDialog(parent)
    , m_place(place)
    , m_status(status)
    , m_notices(new NoticeBar)
    , m_to(new PartnerBox(u"exportTo"_s))
    , m_period(new PeriodChooser(place.today(), u"export"_s, PeriodChooser::Span::Month,
                                 PeriodChooser::Shape::Column))
    , m_full(new QCheckBox(tr("Everything, whatever was sent before")))
    , m_test(new QCheckBox(tr("Only a test: it never counts")))
    , m_lists(new QCheckBox(tr("Also as XLSX and PDF beside it, for an office without this program")))
    , m_next(plainLabel({}, u"exportNext"_s))
    , m_export(button(tr("Export…  Ctrl+Enter"), u"document-save"_s, u"exportPackage"_s, Rank::Primary))
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export for another office"));
    m_full->setObjectName(u"exportFull"_s);
    m_test->setObjectName(u"exportTest"_s);
    m_lists->setObjectName(u"exportLists"_s);
    build();
    m_to->setFocus();
    resizeOnScreen(this, {70 * spacing, 54 * spacing});
    readPartners();
}

void ExportDialog::build()
{
    auto *hint =
        quietLabel(tr("Only numbers, stages, days, causes, persons, amounts and townships leave. No name, ID "
                      "number, phone or address does, and no minutes."));
    hint->setWordWrap(true);
    m_next->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    space(column, 2 * spacing);
    column->addWidget(m_notices);
    column->addWidget(new Field(tr("For"), m_to, Field::Need::Required));
    column->addWidget(m_period);
    column->addWidget(m_full);
    column->addWidget(m_test);
    column->addWidget(m_lists);
    column->addWidget(hairline());
    column->addWidget(m_next);
    column->addWidget(hint);
    column->addStretch(1);
    column->addWidget(new WorkBar(m_place.desk, tr("Making the package…")));
    addFoot(this, column, button(tr("Cancel"), {}, u"exportCancel"_s), m_export);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::askPlace);
    connect(m_to, &QComboBox::currentIndexChanged, this, &ExportDialog::showNext);
}

void ExportDialog::readPartners()
{
    m_export->setEnabled(false);
    m_place.desk.ask(
        this, [](const desk::Desk &desk) { return desk.keys().list(); },
        [this](const Result<QList<desk::KeyView>> &keys) {
            if (!keys) return m_notices->tell(keys.error());
            m_to->setPartners(*keys);
            m_export->setEnabled(m_to->hasPartners());
            if (!m_to->hasPartners())
                m_notices->tell(NoticeBar::Kind::Warning,
                                tr("No other office is enrolled yet. Enrol its key card under “Keys”."));
            showNext();
        });
}

void ExportDialog::showNext()
{
    qint64 last = 0, ordinal = 0;
    for (const auto &one : m_status.packages) {
        if (!one.isOut || one.header.series != u"summary" || one.header.recipient.uuid != m_to->partner())
            continue;
        if (one.header.sender.epoch.ordinal < ordinal) continue;
        last =
            one.header.sender.epoch.ordinal > ordinal ? one.header.sequence : qMax(last, one.header.sequence);
        ordinal = one.header.sender.epoch.ordinal;
    }
    m_next->setText(
        last == 0
            ? tr("The first package of an office is a full one.")
            : tr("The last one was No. %1-%2; this is No. %1-%3.").arg(ordinal).arg(last).arg(last + 1));
}

void ExportDialog::askPlace()
{
    if (m_to->partner().isEmpty()) {
        m_notices->tell(NoticeBar::Kind::Warning, tr("Say for which office it is."));
        return m_to->setFocus();
    }
    if (!m_period->period()) {
        m_notices->tell(NoticeBar::Kind::Warning, tr("Say the first and the last day of the period."));
        return m_period->setFocus();
    }
    const auto folder = QFileDialog::getExistingDirectory(this, tr("Where the file is put"));
    if (!folder.isEmpty()) exportTo(folder);
}

void ExportDialog::exportTo(const QString &folder)
{
    const auto period = *m_period->period();
    desk::SummaryAsked asked{m_to->partner(), period.from, period.to, m_full->isChecked(),
                             m_test->isChecked()};
    m_export->setEnabled(false);
    m_place.desk.ask(
        this,
        [asked, folder, hasLists = m_lists->isChecked()](desk::Desk &desk) -> Result<Made> {
            const auto made = desk.exchange().exportSummary(asked, folder, coverPdf);
            if (!made) return refuse(made);
            const auto lists = hasLists ? reports::writeListsBeside(made->file, made->header, made->content)
                                              .map([](const auto &) {})
                                        : Result<void>();
            return Made{*made, lists ? std::nullopt : std::optional(lists.error())};
        },
        [this](const Result<Made> &made) { take(made); });
}

/// A package that was made has its number, whatever became of the lists: it is not made once more.
void ExportDialog::take(const Result<Made> &made)
{
    if (!made) {
        m_export->setEnabled(true);
        return m_notices->tell(made.error());
    }
    emit exported(made->exported);
    if (!made->withoutLists) return accept();
    m_notices->tell(NoticeBar::Kind::Error, tr("The package stands in %1; its lists could not be written: %2")
                                                .arg(made->exported.file, made->withoutLists->text));
}

} // namespace tiaocai::ui
