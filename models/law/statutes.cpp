// SPDX-License-Identifier: GPL-3.0-or-later
#include "law/statutes.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace tiaocai::law {

using namespace Qt::StringLiterals;

namespace {

struct Statute {
    QStringView code;
    QStringView name;
};

/// Longer codes before those that they begin with.
constexpr std::array statutes{
    Statute{u"令17-", u"企业劳动争议协商调解规定"},
    Statute{u"规则", u"劳动人事争议仲裁办案规则"},
    Statute{u"组织", u"劳动人事争议仲裁组织规则"},
    Statute{u"民诉解释", u"最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释"},
    Statute{u"民诉", u"民事诉讼法"},
    Statute{u"民法典", u"民法典"},
    Statute{u"法援", u"法律援助法"},
    Statute{u"解释一", u"最高人民法院关于审理劳动争议案件适用法律问题的解释（一）"},
    Statute{u"解释二", u"最高人民法院关于审理劳动争议案件适用法律问题的解释（二）"},
    Statute{u"邮送规定", u"最高人民法院关于以法院专递方式邮寄送达民事诉讼文书的若干规定"},
    Statute{u"裁决生效解释", u"最高人民法院关于人民法院对经劳动争议仲裁裁决的纠纷准予撤诉或驳回起诉后劳动争议"
                             u"仲裁裁决从何时起生效的解释"},
    Statute{u"超龄规定", u"超龄劳动者基本权益保障暂行规定"},
    Statute{u"浙江条例", u"浙江省劳动人事争议调解仲裁条例"},
    Statute{u"浙", u"浙江省劳动人事争议调解仲裁条例"},
    Statute{u"皖", u"安徽省劳动人事争议调解仲裁条例"},
    Statute{u"桂", u"广西壮族自治区劳动人事争议调解仲裁条例"},
    Statute{u"法释〔2004〕13号", u"最高人民法院关于以法院专递方式邮寄送达民事诉讼文书的若干规定"},
    Statute{u"法", u"劳动争议调解仲裁法"},
};

/// "20(3)" -> "第20条第3款"; "46(一)" -> "第46条第（一）项".
QString article(const QString &number, const QString &part)
{
    const auto whole = u"第%1条"_s.arg(number);
    if (part.isEmpty()) return whole;
    return whole + (part.at(0).isDigit() ? u"第%1款"_s.arg(part) : u"第（%1）项"_s.arg(part));
}

/// "46(六), 57" or "88–94", after the statute's code; empty where it is not a list of articles.
QString articles(const QString &list)
{
    static const QRegularExpression one(
        u"^(\\d+)(?:[(（]([一二三四五六七八九十\\d]+)[)）])?(?:[–-](\\d+))?$"_s);
    QStringList named;
    for (const auto &part : list.split(u',')) {
        const auto found = one.match(part.trimmed());
        if (!found.hasMatch()) return {};
        const auto first = article(found.captured(1), found.captured(2));
        named << (found.captured(3).isEmpty() ? first : first + u"至"_s + article(found.captured(3), {}));
    }
    return named.join(u'、');
}

QString named(const QString &code)
{
    const auto begins = [&](const Statute &statute) { return code.startsWith(statute.code); };
    const auto statute = std::ranges::find_if(statutes, begins);
    if (statute == statutes.end()) return code;
    const auto list = articles(code.mid(statute->code.size()));
    return list.isEmpty() ? code : u"《%1》%2"_s.arg(statute->name, list);
}

} // namespace

QString fullArticles(const QString &codes)
{
    QStringList all;
    for (const auto &code : codes.split(u';', Qt::SkipEmptyParts))
        all << named(code.trimmed());
    return all.join(u'；');
}

} // namespace tiaocai::law
