// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/fonts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tiaocai::reports {

namespace {

QString firstOf(const QStringList &wanted, const QStringList &installed)
{
    for (const auto &family : wanted) {
        if (installed.contains(family)) return family;
    }
    return {};
}

} // namespace

Result<Typefaces> typefaces(const QStringList &installed)
{
    // SungtiL before UMing: its stops sit lower left, as the mainland writes them. Under a Chinese locale a font is listed by its
    // Chinese name alone.
    const auto text = firstOf({u"FangSong"_s, u"仿宋"_s, u"FangSong_GB2312"_s, u"仿宋_GB2312"_s, u"SimSun"_s,
                               u"宋体"_s, u"AR PL SungtiL GB"_s, u"文鼎ＰＬ简报宋"_s, u"AR PL UMing CN"_s,
                               u"WenQuanYi Micro Hei"_s, u"文泉驿微米黑"_s, u"文泉驛微米黑"_s},
                              installed);
    if (text.isEmpty())
        return refuse(u"no-document-font"_s,
                      QCoreApplication::translate(
                          "Print", "No Chinese font for documents is installed. Install SimSun, FangSong, "
                                   "AR PL UMing (fonts-arphic-uming) or WenQuanYi Micro Hei "
                                   "(fonts-wqy-microhei), then print again."));
    auto heading = firstOf(
        {u"SimHei"_s, u"黑体"_s, u"WenQuanYi Micro Hei"_s, u"文泉驿微米黑"_s, u"文泉驛微米黑"_s}, installed);
    if (heading.isEmpty()) heading = text;
    const auto title =
        firstOf({u"方正小标宋简体"_s, u"FZXiaoBiaoSong-B05S"_s, u"FZXiaoBiaoSong-B05"_s}, installed);
    QStringList rare{u"SimSun-ExtB"_s,    u"宋体-ExtB"_s, u"AR PL UMing CN"_s,
                     u"BabelStone Han"_s, u"HanaMinA"_s,  u"HanaMinB"_s};
    rare.removeIf([&](const QString &family) { return !installed.contains(family); });
    return Typefaces{text, heading, title.isEmpty() ? heading : title, rare};
}

} // namespace tiaocai::reports
