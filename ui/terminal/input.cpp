// SPDX-License-Identifier: MIT
#include "ui/terminal/input.h"

#include "app/domain/archive.h"
#include "ui/terminal/console.h"
#include "ui/wording/words.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace coverdesk::terminal {

static constexpr qsizetype LongestInput = 1024 * 1024;

/// The bytes of the file, or a sentence.
static std::variant<QByteArray, QString> contentsOf(const QString &fileName)
{
    if (fileName == "-"_L1) {
        if (const auto bytes = readInput(LongestInput))
            return *bytes;
        return Words::tr("The input is longer than 1 MB.");
    }
    QFile file(fileName);
    if (!file.open(QFile::ReadOnly))
        return Words::tr("The input file “%1” cannot be read.").arg(fileName);
    const auto bytes = file.read(LongestInput + 1);
    if (bytes.size() > LongestInput)
        return Words::tr("The input is longer than 1 MB.");
    return bytes;
}

static QString inWords(const Failure &failure)
{
    const auto name = failure.problems.empty() ? QString() : failure.problems.front().field;
    if (failure.code == "unknown-name"_L1)
        return Words::tr("The input holds a name that is not known here: “%1”.").arg(name);
    return Words::tr("The value of “%1” in the input is of the wrong type, or no date like 1990-06-15.").arg(name);
}

std::variant<Inquiry, QString> inquiryFrom(const QString &fileName)
{
    const auto contents = contentsOf(fileName);
    if (const auto *sentence = std::get_if<QString>(&contents))
        return *sentence;
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(std::get<QByteArray>(contents), &error);
    if (error.error != QJsonParseError::NoError)
        return Words::tr("The input is no JSON; it breaks at byte %1.").arg(error.offset);
    if (!document.isObject())
        return Words::tr("The input is no JSON object.");
    const auto inquiry = inquiryFromJson(document.object());
    if (!inquiry)
        return inWords(inquiry.failure());
    return *inquiry;
}

} // namespace coverdesk::terminal
