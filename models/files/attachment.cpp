// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/attachment.h"

#include "files/write_file.h"
#include "words.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace tiaocai::files {

namespace {

using namespace std::string_view_literals;

/// What a file of an ending begins with; a text begins with anything and holds no NUL.
struct KnownFile {
    const char *ending;
    const char *mediaType;
    std::string_view start;
    qsizetype at = 0;
};

constexpr auto zipped = "PK\x03\x04"sv, compound = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, film = "ftyp"sv;

constexpr std::array knownFiles{
    KnownFile{"pdf", "application/pdf", "%PDF-"sv},
    KnownFile{"ofd", "application/ofd", zipped},
    KnownFile{"jpg", "image/jpeg", "\xFF\xD8\xFF"sv},
    KnownFile{"jpeg", "image/jpeg", "\xFF\xD8\xFF"sv},
    KnownFile{"png", "image/png", "\x89PNG\r\n\x1A\n"sv},
    KnownFile{"gif", "image/gif", "GIF8"sv},
    KnownFile{"bmp", "image/bmp", "BM"sv},
    KnownFile{"tif", "image/tiff", "II*\0"sv},
    KnownFile{"tif", "image/tiff", "MM\0*"sv},
    KnownFile{"tiff", "image/tiff", "II*\0"sv},
    KnownFile{"tiff", "image/tiff", "MM\0*"sv},
    KnownFile{"webp", "image/webp", "WEBP"sv, 8},
    KnownFile{"heic", "image/heic", film, 4},
    KnownFile{"docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", zipped},
    KnownFile{"xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", zipped},
    KnownFile{"pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation", zipped},
    KnownFile{"odt", "application/vnd.oasis.opendocument.text", zipped},
    KnownFile{"ods", "application/vnd.oasis.opendocument.spreadsheet", zipped},
    KnownFile{"doc", "application/msword", compound},
    KnownFile{"wps", "application/vnd.ms-works", compound},
    KnownFile{"xls", "application/vnd.ms-excel", compound},
    KnownFile{"et", "application/vnd.ms-excel", compound},
    KnownFile{"ppt", "application/vnd.ms-powerpoint", compound},
    KnownFile{"mp3", "audio/mpeg", "ID3"sv},
    KnownFile{"mp3", "audio/mpeg", "\xFF\xFB"sv},
    KnownFile{"mp3", "audio/mpeg", "\xFF\xF3"sv},
    KnownFile{"wav", "audio/wav", "WAVE"sv, 8},
    KnownFile{"m4a", "audio/mp4", film, 4},
    KnownFile{"amr", "audio/amr", "#!AMR"sv},
    KnownFile{"mp4", "video/mp4", film, 4},
    KnownFile{"mov", "video/quicktime", film, 4},
    KnownFile{"txt", "text/plain", {}},
    KnownFile{"csv", "text/csv", {}},
};

bool fits(const KnownFile &known, const QByteArray &bytes)
{
    if (known.start.empty()) return !bytes.contains('\0');
    return QByteArrayView(bytes)
        .sliced(std::min(known.at, bytes.size()))
        .startsWith(QByteArrayView(known.start));
}

bool isSafe(QChar character)
{
    return character.isLetterOrNumber() || character.isMark() ||
           u" .-_()（）〔〕《》、，"_s.contains(character);
}

} // namespace

Result<BroughtFile> readAttachment(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return refuse(u"read-failed"_s, Files::tr("%1 is not a file. Choose a file.").arg(path));
    auto bytes = readFile(path, largestAttachment);
    if (!bytes) return refuse(bytes);
    if (bytes->isEmpty())
        return refuse(u"attachment-empty"_s,
                      Files::tr("%1 is empty. Choose the file that was meant.").arg(info.fileName()));
    const auto ending = info.suffix().toLower().toLatin1();
    const auto known = std::ranges::find_if(
        knownFiles, [&](const KnownFile &file) { return ending == file.ending && fits(file, *bytes); });
    if (known == knownFiles.end())
        return refuse(
            u"attachment-type"_s,
            Files::tr("%1 is not a document, picture, recording or film that is taken, or its name does "
                      "not say what it is. Save it as PDF and attach that.")
                .arg(info.fileName()));
    return BroughtFile{info.fileName(), QString::fromLatin1(known->mediaType), *std::move(bytes)};
}

QStringList attachmentEndings()
{
    QStringList endings;
    for (const auto &known : knownFiles)
        endings << u"*."_s + QString::fromLatin1(known.ending);
    endings.removeDuplicates();
    return endings;
}

QString safeFileName(const QString &name)
{
    QString safe;
    for (const auto character : name)
        safe += isSafe(character) ? character : u'_';
    while (safe.startsWith(u'.') || safe.startsWith(u' '))
        safe.remove(0, 1);
    constexpr int longest = 80; // of three bytes each it stays under the 255 bytes of a file system
    const auto ending = QFileInfo(safe).suffix();
    if (safe.size() > longest) safe = safe.left(longest - 1 - ending.size()) + u'.' + ending;
    return safe.isEmpty() ? u"_"_s : safe;
}

} // namespace tiaocai::files
