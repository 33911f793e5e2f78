// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/attachments.h"

#include "base/canonical.h"
#include "case_files.h"
#include "files/attachment.h"
#include "store/attachments.h"
#include "words.h"

namespace tiaocai::desk {

using namespace casework;
using namespace Qt::StringLiterals;
using office::Action;

Result<Recorded> Attachments::attach(const CaseId &id, const QString &path,
                                     const std::optional<ActId> &proves)
{
    const auto brought = files::readAttachment(path);
    if (!brought) return m_bench.logged<Recorded>(refuse(brought), u"attach file"_s);
    const FileAttached attached{brought->name, brought->mediaType, brought->bytes.size(),
                                digest(brought->bytes), proves};
    return m_bench.perform(Action::ReadCases, askedOf(id, u"attach file"_s), [&](Writing &at) {
        return store::Attachments(at.file).keep(attached.sha256, brought->bytes).and_then([&] {
            return recordAct(at, id, {.payload = attached, .on = at.today()});
        });
    });
}

Result<QByteArray> attachedContent(const Reading &at, const QString &sha256)
{
    const auto bytes = store::Attachments(at.file).bytes(sha256);
    if (!bytes) return bytes;
    if (bytes->isEmpty())
        return refuse(u"attachment-missing"_s,
                      Words::tr("The attached file is not in this office any more. Verify the "
                                "office file, and fetch the attachment from the last backup."));
    if (digest(*bytes) != sha256)
        return refuse(u"attachment-changed"_s,
                      Words::tr("The attached file is not as it was attached: the office file was "
                                "changed. Verify it, and fetch the attachment from the last backup."));
    return bytes;
}

namespace {

/// A file of a case that he does not see is not opened by its SHA-256 either.
Result<void> isOfNoHiddenCase(const Reading &at, const QString &sha256)
{
    for (const auto &id : at.history.hiddenFrom(at.actor)) {
        const auto file = anyCaseFile(at, id);
        if (!file) continue; // it was taken back
        for (const auto &act : file->acts) {
            const auto named = bytesNamedBy(act);
            if (!named || named->sha256 != sha256) continue;
            return caseRecord(at, id).map([](const store::CaseRecord &) {});
        }
    }
    return {};
}

} // namespace

Result<QByteArray> Attachments::content(const QString &sha256) const
{
    return m_bench.ask(Action::ReadCases, u"open attachment"_s, [&](const Reading &at) {
        return isOfNoHiddenCase(at, sha256).and_then([&] { return attachedContent(at, sha256); });
    });
}

} // namespace tiaocai::desk
