// SPDX-License-Identifier: GPL-3.0-or-later
#include "refusals.h"

namespace tiaocai::intake {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Refusal> unreadable(const QString &text)
{
    return refuse(u"unreadable-file"_s, text);
}

} // namespace

tl::unexpected<Refusal> Intake::damaged()
{
    return unreadable(tr("The file is damaged or incomplete. Open it in Excel (“Repair”) or WPS, save it "
                         "with “Save as” as .xlsx, and import that file; where it does not open there "
                         "either, copy it again from where it came from."));
}

tl::unexpected<Refusal> Intake::encrypted()
{
    return unreadable(
        tr("The file is protected by a password, or an old .xls file that cannot be read. Open it in WPS or "
           "Excel, take the password away (Excel: File, Info, Protect Workbook, Encrypt with Password; WPS: "
           "File, Document Encryption), save it as .xlsx, and import that file."));
}

tl::unexpected<Refusal> Intake::foreign()
{
    return unreadable(tr("The file is not a spreadsheet. Choose an .xlsx, .xls, .ods or .csv file; a table "
                         "in a Word or PDF document is copied into WPS or Excel and saved there as .xlsx."));
}

tl::unexpected<Refusal> Intake::otherFormat(const QString &name)
{
    return unreadable(tr("This is a workbook in the format %1, which is not read here. Open it in WPS or "
                         "Excel, save it as .xlsx, and "
                         "import that file.")
                          .arg(name));
}

tl::unexpected<Refusal> Intake::doctype()
{
    return unreadable(
        tr("The file contains a document type declaration, which no spreadsheet program writes. It was not "
           "read. Open it in WPS or Excel, save it as .xlsx, and import that file."));
}

tl::unexpected<Refusal> Intake::big5()
{
    return unreadable(
        tr("The text is written in Big5, as programs set to traditional Chinese write it, and is not "
           "read here. In Excel, open it with “Data”, “From Text/CSV” and the file origin “950: "
           "Chinese Traditional (Big5)”, save it with “Save As” as “CSV UTF-8” or .xlsx, and import "
           "that file. In WPS, open it, choose that encoding, and save it in the same way."));
}

tl::unexpected<Refusal> Intake::tooLarge(const QString &budget)
{
    return refuse(u"too-large"_s,
                  tr("The file is larger than is read from outside: %1. In WPS or Excel, save the years or "
                     "months as several files, and delete empty columns and rows behind the table.")
                      .arg(budget));
}

tl::unexpected<Refusal> Intake::tooManyCells()
{
    return tooLarge(tr("200 columns, 2,000,000 cells and 100,000 characters in a cell at most"));
}

} // namespace tiaocai::intake
