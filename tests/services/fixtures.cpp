// SPDX-License-Identifier: MIT
#include "tests/services/fixtures.h"

#include "tests/services/answers.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

namespace coverdesk::testing {

static QDir folderOf(const QString &service)
{
    return QDir(QStringLiteral(COVERDESK_SOURCE_DIR "/tests/data/") + service);
}

static QFileInfoList filesOf(const QString &service)
{
    return folderOf(service).entryInfoList(QDir::Files, QDir::Name);
}

QStringList fixturesOf(const QString &service)
{
    QStringList names;
    for (const auto &file : filesOf(service))
        names.append(file.completeBaseName());
    return names;
}

void addFixtures(const QString &service)
{
    QTest::addColumn<QString>("name");
    for (const auto &name : fixturesOf(service))
        QTest::newRow(qPrintable(name)) << name;
}

QByteArray fixture(const QString &service, const QString &name)
{
    for (const auto &info : filesOf(service)) {
        QFile file(info.filePath());
        if (info.completeBaseName() == name && file.open(QFile::ReadOnly))
            return file.readAll();
    }
    qFatal("no such fixture");
}

static Person personIn(const QString &name)
{
    if (name.startsWith("example"_L1))
        return {u"Nora"_s, u"Fielding"_s, QDate(1988, 4, 9)};
    if (name.startsWith("seed"_L1))
        return {u"Alex"_s, u"Martin"_s, QDate(2020, 1, 31)};
    return {u"Maya"_s, u"Okafor"_s, QDate(1990, 6, 15)};
}

static QString memberIn(const QString &name)
{
    if (name.startsWith("example"_L1))
        return u"U900000001"_s;
    return name.startsWith("seed"_L1) ? u"123456789"_s : u"U123456789"_s;
}

Check askedFor(const QString &name)
{
    const auto document = QJsonDocument::fromJson(fixture(u"healthharbor"_s, name));
    const auto ticket = document.isArray() ? document[0]["id"_L1] : document["id"_L1];
    auto check = placed();
    check.ticket = ticket.toString();
    check.inquiry.patient = personIn(name);
    check.inquiry.insurance.memberId = memberIn(name);
    if (name.contains("claim"_L1))
        check.inquiry.claim = Claim{u"CLM-1001"_s, QDate(2030, 1, 30), Money::cents(100'50)};
    return check;
}

int statusOf(const QString &name)
{
    return name.section(u'-', 0, 0).toInt();
}

} // namespace coverdesk::testing
