// SPDX-License-Identifier: GPL-3.0-or-later
#include "zip_parts.h"

#include <zip.h>

#include <QCoreApplication>

#include <memory>

using namespace Qt::StringLiterals;

namespace tiaocai::reports {

namespace {

struct ZipText {
    Q_DECLARE_TR_FUNCTIONS(Print)
};

tl::unexpected<Refusal> notMade()
{
    return refuse(u"write-failed"_s,
                  ZipText::tr("The document could not be put together in memory. Close other programs and "
                              "try again."));
}

bool add(zip_t *archive, const QPair<QByteArray, QByteArray> &part)
{
    auto *source = zip_source_buffer(archive, part.second.constData(), zip_uint64_t(part.second.size()), 0);
    const auto index = source ? zip_file_add(archive, part.first.constData(), source, ZIP_FL_ENC_UTF_8) : -1;
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    constexpr time_t noDay = 315'532'800; // 1980-01-01, the first one that an archive knows
    return zip_file_set_mtime(archive, zip_uint64_t(index), noDay, 0) == 0;
}

QByteArray read(zip_source_t *source)
{
    zip_stat_t stat;
    if (zip_source_stat(source, &stat) < 0 || zip_source_open(source) < 0) return {};
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    const auto length = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    return length == zip_int64_t(stat.size) ? bytes : QByteArray();
}

} // namespace

Result<QByteArray> zipped(const QList<QPair<QByteArray, QByteArray>> &parts)
{
    const std::unique_ptr<zip_source_t, decltype(&zip_source_free)> source(
        zip_source_buffer_create(nullptr, 0, 0, nullptr), zip_source_free);
    auto *archive = source ? zip_open_from_source(source.get(), ZIP_TRUNCATE, nullptr) : nullptr;
    if (!archive) return notMade();
    zip_source_keep(source.get());
    bool isWhole = true;
    for (const auto &part : parts)
        isWhole = isWhole && add(archive, part);
    if (!isWhole || zip_close(archive) < 0) {
        zip_discard(archive);
        return notMade();
    }
    const auto bytes = read(source.get());
    return bytes.isEmpty() ? Result<QByteArray>(notMade()) : bytes;
}

} // namespace tiaocai::reports
