// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

#include "intake/ledger.h"

#include <zip.h>

#include <cstdlib>

namespace tiaocai::fuzz {

using namespace Qt::StringLiterals;

namespace {

const QByteArray mark = "=== ";
const QDate today(2026, 11, 20);

struct Part {
    QByteArray name, content;
};

QList<Part> partsIn(const QByteArray &bytes)
{
    QList<Part> parts;
    for (qsizetype at = 0; at >= 0 && at < bytes.size();) {
        const auto line = bytes.indexOf('\n', at);
        const auto next = bytes.indexOf('\n' + mark, at);
        const auto name = bytes.mid(at + mark.size(), (line < 0 ? bytes.size() : line) - at - mark.size());
        parts.append({name, line < 0 || line == next ? QByteArray()
                                                     : bytes.mid(line + 1, next < 0 ? -1 : next - line - 1)});
        at = next < 0 ? -1 : next + 1;
    }
    return parts;
}

/// The bytes that libzip has written into a source of its own.
QByteArray writtenInto(zip_source_t *source)
{
    zip_stat_t stat;
    if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0) return {};
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    const auto count = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    return bytes.first(qMax<qsizetype>(0, count));
}

/// Stored and not packed: packing would cost more than reading.
QByteArray zipped(const QList<Part> &parts)
{
    auto *target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    auto *archive = zip_open_from_source(target, ZIP_TRUNCATE, nullptr);
    zip_source_keep(target);
    for (const auto &part : parts) {
        auto *content =
            zip_source_buffer(archive, part.content.constData(), zip_uint64_t(part.content.size()), 0);
        const auto index =
            zip_file_add(archive, part.name.constData(), content, ZIP_FL_OVERWRITE | ZIP_FL_ENC_UTF_8);
        if (index < 0)
            zip_source_free(content);
        else
            zip_set_file_compression(archive, zip_uint64_t(index), ZIP_CM_STORE, 0);
    }
    QByteArray bytes;
    if (zip_close(archive) == 0)
        bytes = writtenInto(target);
    else
        zip_discard(archive);
    zip_source_free(target);
    return bytes;
}

/// The same file once more, where its cases are there: by their keys, and by their names where those were lost.
void bringsNothingAgain(const intake::Table &table, const intake::LedgerReading &before)
{
    intake::KnownEntries known, byName;
    for (const auto &row : before.importable) {
        const intake::KnownCase here{.id = CaseId::fresh(),
                                     .applicant = row.applicant(),
                                     .respondent = row.respondent(),
                                     .receivedOn = intake::daysOf(row).received};
        known.insertKey(intake::entryKey(row), known.insert(here));
        byName.insert(here);
    }
    const auto again = intake::interpret(table, known, {}, today);
    if (!again || !again->importable.isEmpty()) std::abort();
    if (!intake::interpret(table, byName, {}, today)) std::abort();
}

} // namespace

QByteArray assembled(const QByteArray &bytes)
{
    return bytes.startsWith(mark) ? zipped(partsIn(bytes)) : bytes;
}

void readAsLedger(const QByteArray &bytes)
{
    const auto table = intake::tableFrom(bytes);
    if (!table) return;
    for (const auto &sheet : table->sheets)
        (void)intake::preview(sheet, 30);
    const auto reading = intake::interpret(*table, {}, {}, today);
    if (!reading) return;
    // A reading is never empty, and every entry was either taken or rejected.
    const auto figures = intake::computeFigures(*reading);
    int rejected = 0;
    for (const auto count : figures.rejected)
        rejected += count;
    if (figures.rows < 1 || figures.rows != figures.importable + rejected) std::abort();
    bringsNothingAgain(*table, *reading);
}

} // namespace tiaocai::fuzz
