// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/network_share.h"

#include "words.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tiaocai::files {

namespace {

constexpr std::array networkKinds{"nfs"_L1,
                                  "nfs4"_L1,
                                  "cifs"_L1,
                                  "smb"_L1,
                                  "smb2"_L1,
                                  "smb3"_L1,
                                  "smbfs"_L1,
                                  "9p"_L1,
                                  "afs"_L1,
                                  "ncpfs"_L1,
                                  "ceph"_L1,
                                  "lustre"_L1,
                                  "ocfs2"_L1,
                                  "gfs2"_L1,
                                  "vboxsf"_L1,
                                  "virtiofs"_L1,
                                  "davfs"_L1,
                                  "fuse.sshfs"_L1,
                                  "fuse.davfs2"_L1,
                                  "fuse.rclone"_L1,
                                  "fuse.s3fs"_L1,
                                  "fuse.gvfsd-fuse"_L1,
                                  "fuse.glusterfs"_L1,
                                  "fuse.ceph"_L1,
                                  "fuse.ceph-fuse"_L1,
                                  "fuse.vmhgfs-fuse"_L1,
                                  "fuse.smbnetfs"_L1,
                                  "fuse.curlftpfs"_L1,
                                  "fuse.kio-fuse"_L1};

QString nearestFolder(const QString &path)
{
    auto folder = QFileInfo(path).absolutePath();
    while (!QFileInfo::exists(folder) && !QDir(folder).isRoot())
        folder = QFileInfo(folder).absolutePath();
    return folder;
}

} // namespace

QString fileSystemOf(const QString &path)
{
    return QString::fromLatin1(QStorageInfo(nearestFolder(path)).fileSystemType());
}

bool isNetworkShare(const QString &fileSystem)
{
    return std::ranges::any_of(networkKinds, [&](QLatin1StringView kind) { return fileSystem == kind; });
}

Result<void> refuseNetworkShare(const QString &path, const std::function<QString(const QString &)> &detect)
{
    const auto fileSystem = detect(path);
    if (!isNetworkShare(fileSystem)) return {};
    return refuse(
        u"network-share"_s,
        Files::tr(
            "%1 lies on a network share (%2). Two computers writing there would damage the office file. "
            "Keep it on a disk of this computer, and put backups on the share.")
            .arg(path, fileSystem));
}

} // namespace tiaocai::files
