// SPDX-License-Identifier: MIT
#include "app/practice/practicepatients.h"
#include "app/practice/practiceserver.h"
#include "tests/practice/phonestories.h"
#include "tests/practice/practiceclient.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace coverdesk::practice;
using namespace coverdesk::testing;
using namespace std::chrono_literals;

static const auto Inquiries = u"/api/v0/mental_health/inquiries"_s;
static constexpr auto Calling = 100s;

/// By phone, every made-up patient shows what docs/practice-patients.md promises, in those words.
class PracticePhoneTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void showsWhatTheDocumentationSays_data();
    void showsWhatTheDocumentationSays();
    void knowsTheClaimsOfTheDocumentation_data();
    void knowsTheClaimsOfTheDocumentation();
    void givesTheDocumentedSampleValueForValue();
    void documentsEveryStory();

private:
    void setTime(std::chrono::milliseconds sinceCreation) { m_now = Start.toMSecsSinceEpoch() + sinceCreation.count(); }
    Heard create(const QJsonObject &inquiry) const;
    Heard look(const QString &id) const;
    QJsonArray listed(const QString &externalId) const;
    QString standing(const QString &id, const QString &externalId) const;
    /// Everything heard of an inquiry, the call having ended.
    QJsonObject heardOf(const Heard &created, const QString &id, const QString &externalId) const;

    const QDateTime Start = QDateTime::fromString(u"2030-03-17T15:04:05.123Z"_s, Qt::ISODateWithMs);
    std::atomic<qint64> m_now = 0;
    QTemporaryDir m_folder;
    std::unique_ptr<PracticeServer> m_server;
};

/// The cells of every table row of the documentation that has \a columns of them, headings left out.
static QList<QStringList> documented(qsizetype columns)
{
    QFile file(QStringLiteral(COVERDESK_SOURCE_DIR) + u"/docs/practice-patients.md"_s);
    if (!file.open(QFile::ReadOnly))
        return {};
    QList<QStringList> rows;
    for (const auto &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        auto cells = line.split(u" | "_s);
        if (cells.size() != columns || line.startsWith("| Name"_L1) || line.startsWith("| ---"_L1))
            continue;
        cells.first().remove(0, 2);
        cells.last().chop(2);
        rows.append(cells);
    }
    return rows;
}

static QJsonObject inquiryOf(const QString &name, const QString &bornOn, const QString &memberId)
{
    auto inquiry = PracticeClient::inquiry();
    inquiry.insert(u"desired_completion_date"_s, u"03-19-2030"_s);
    inquiry.insert(u"patient_name"_s, name);
    inquiry.insert(u"dob"_s, QString(bornOn).replace(u'/', u'-'));
    inquiry.insert(u"member_id"_s, memberId);
    inquiry.insert(u"external_id"_s, name);
    return inquiry;
}

static QString idIn(const Heard &created)
{
    const auto body = created.json();
    return body.value(body.contains("id"_L1) ? "id"_L1 : "inquiry_id"_L1).toString();
}

static void compareFacts(const QJsonObject &heard, const QList<Fact> &facts)
{
    for (const auto &fact : facts) {
        const auto found = valueAt(heard, fact.place);
        const auto text = QJsonDocument(QJsonObject{{fact.place, found}}).toJson(QJsonDocument::Compact);
        QVERIFY2(found == fact.value, text.left(2000).constData());
    }
}

void PracticePhoneTest::initTestCase()
{
    m_server = std::make_unique<PracticeServer>(Options{.folder = m_folder.path(), .calling = Calling, .now = [this] {
                                                            return QDateTime::fromMSecsSinceEpoch(m_now, Qt::UTC);
                                                        }});
    QVERIFY(m_server->start());
}

Heard PracticePhoneTest::create(const QJsonObject &inquiry) const
{
    return PracticeClient(m_server->port()).postOnce(Inquiries, inquiry, PracticeClient::harborHeaders());
}

Heard PracticePhoneTest::look(const QString &id) const
{
    return PracticeClient(m_server->port()).get(Inquiries + u'/' + id, {}, PracticeClient::harborHeaders());
}

QJsonArray PracticePhoneTest::listed(const QString &externalId) const
{
    const auto heard = PracticeClient(m_server->port())
                           .get(Inquiries, {{u"external_id"_s, externalId}}, PracticeClient::harborHeaders());
    return QJsonDocument::fromJson(heard.body).array();
}

// By looking, or where no id was told, by the list.
QString PracticePhoneTest::standing(const QString &id, const QString &externalId) const
{
    if (id.isEmpty())
        return listed(externalId).first().toObject().value("status"_L1).toString();
    const auto heard = look(id);
    if (heard.status != 200)
        return QString::number(heard.status);
    const auto document = QJsonDocument::fromJson(heard.body);
    return (document.isArray() ? document.array().first().toObject() : document.object()).value("status"_L1).toString();
}

QJsonObject PracticePhoneTest::heardOf(const Heard &created, const QString &id, const QString &externalId) const
{
    const auto told = id.isEmpty() ? QJsonDocument() : QJsonDocument::fromJson(look(id).body);
    const auto value = told.isArray() ? QJsonValue(told.array()) : QJsonValue(told.object());
    return {{u"created"_s,
             QJsonObject{{u"status"_s, created.status},
                         {u"text"_s, QString::fromUtf8(created.body)},
                         {u"body"_s, created.json()},
                         {u"retryAfter"_s, QString::fromLatin1(created.retryAfter)}}},
            {u"told"_s, told.isNull() ? QJsonValue() : value},
            {u"listed"_s, listed(externalId)}};
}

void PracticePhoneTest::showsWhatTheDocumentationSays_data()
{
    QTest::addColumn<QStringList>("row");
    const auto rows = documented(6);
    QCOMPARE(rows.size(), practicePatients().size());
    for (const auto &row : rows)
        QTest::newRow(qPrintable(row.first())) << row;
}

void PracticePhoneTest::showsWhatTheDocumentationSays()
{
    QFETCH(QStringList, row);
    const auto story = phoneStories().value(row.last());
    QVERIFY2(!story.facts.isEmpty(), qPrintable(row.last()));

    setTime(0s);
    const auto inquiry = inquiryOf(row.at(0), row.at(1), row.at(3));
    const auto created = create(inquiry);
    const auto id = idIn(created.status == 429 ? create(inquiry) : created);
    const QList<std::chrono::milliseconds> times{10s, 30s, 60s, 90s};
    for (auto i = 0; i < story.course.size(); ++i) {
        setTime(times.at(i));
        QCOMPARE(standing(id, row.at(0)), story.course.at(i));
    }
    setTime(Calling);
    compareFacts(heardOf(created, id, row.at(0)), story.facts);
}

void PracticePhoneTest::knowsTheClaimsOfTheDocumentation_data()
{
    QTest::addColumn<QStringList>("row");
    const auto rows = documented(3);
    QCOMPARE(rows.size(), claimStories().size());
    for (const auto &row : rows)
        QTest::newRow(qPrintable(row.at(1))) << row;
}

void PracticePhoneTest::knowsTheClaimsOfTheDocumentation()
{
    QFETCH(QStringList, row);
    const auto facts = claimStories().value(row.last());
    QVERIFY2(!facts.isEmpty(), qPrintable(row.last()));
    const auto patient = practicePatient(row.first().section(u' ', 0, 0), row.first().section(u' ', 1));
    QVERIFY(patient);

    setTime(0s);
    auto inquiry = inquiryOf(row.first(), patient->bornOn.toString(u"MM-dd-yyyy"_s), patient->memberId);
    inquiry.insert(u"type"_s, u"CLAIMS_STATUS"_s);
    inquiry.insert(u"external_id"_s, row.at(1));
    inquiry.insert(u"claim_number"_s, row.at(1).toLower());
    inquiry.insert(u"claims_date_of_service"_s, u"01-30-2024"_s);
    inquiry.insert(u"billed_amount"_s, 150.5);
    const auto created = create(inquiry);
    setTime(Calling);
    compareFacts(heardOf(created, idIn(created), row.at(1)), facts);
}

void PracticePhoneTest::givesTheDocumentedSampleValueForValue()
{
    QFile file(QFINDTESTDATA("documentedsample.json"));
    QVERIFY(file.open(QFile::ReadOnly));
    auto sample = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(!sample.isEmpty());
    auto request = sample.value("request"_L1).toObject();
    request.insert(u"desired_completion_date"_s, u"03-19-2030"_s);

    setTime(0s);
    const auto id = idIn(create(request));
    setTime(Calling);
    const auto told = look(id).json();
    // What no answer can have in common with the sample: its id, its time and the past day it was wanted for.
    sample.insert(u"id"_s, id);
    sample.insert(u"creation_ts"_s, u"2030-03-17T15:04:05.123000Z"_s);
    sample.insert(u"request"_s, request);
    QCOMPARE(told, sample);
}

void PracticePhoneTest::documentsEveryStory()
{
    QSet<QString> told;
    for (const auto &row : documented(6))
        told.insert(row.last());
    for (const auto &words : phoneStories().keys())
        QVERIFY2(told.contains(words), qPrintable(words));
}

QTEST_GUILESS_MAIN(PracticePhoneTest)
#include "tst_practicephone.moc"
