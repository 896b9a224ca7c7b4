// SPDX-License-Identifier: MIT
#include "app/services/eligibility/eligibilitywire.h"
#include "app/services/healthharbor/healthharborwire.h"
#include "tests/services/answers.h"
#include "tests/services/fixtures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace coverdesk;
using namespace coverdesk::testing;
using Kind = Outcome::Kind;

/// What becomes of the fixtures when they are cut off, or when a field is of another type than it should be: never a
/// crash, and never an answer that promises more.
class SpoiltFixturesTest : public QObject
{
    Q_OBJECT

private slots:
    void takesNoPrefixForAnAnswer_data() { addFixtures(); }
    void takesNoPrefixForAnAnswer();
    void promisesNoMoreWhateverAFieldIs_data() { addFixtures(); }
    void promisesNoMoreWhateverAFieldIs();
    void noticesAnAnswerThatPromisesMore();

private:
    static void addFixtures();
};

void SpoiltFixturesTest::addFixtures()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("name");
    for (const auto &service : {u"healthharbor"_s, u"eligibility"_s}) {
        for (const auto &name : fixturesOf(service))
            QTest::newRow(qPrintable(QString(service + u'/' + name))) << service << name;
    }
}

using Read = std::function<Outcome(const QByteArray &)>;

/// What reads the bodies that come in place of that fixture.
static Read readerFor(const QString &service, const QString &name)
{
    if (service == "eligibility"_L1)
        return [status = statusOf(name)](const QByteArray &body) {
            return eligibility::readAnswer(answerWith(body, status));
        };
    return [check = askedFor(name)](const QByteArray &body) { return healthharbor::readLook(answerWith(body), check); };
}

void SpoiltFixturesTest::takesNoPrefixForAnAnswer()
{
    QFETCH(QString, service);
    QFETCH(QString, name);
    const auto read = readerFor(service, name);
    const auto whole = fixture(service, name).trimmed();
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const auto prefix = whole.first(size);
        const auto outcome = read(prefix);
        const bool isOfStatus = outcome.kind == Kind::Stopped && statusOf(name) >= 401 && statusOf(name) <= 403;
        QVERIFY2(outcome.kind == Kind::Unclear || isOfStatus, prefix.constData());
        QVERIFY2(!outcome.benefits, prefix.constData());
        QCOMPARE(healthharbor::readReceipt(answerWith(prefix)).kind, Kind::Unclear);
    }
}

namespace {

/// A document with one field put in another's place.
struct Spoilt
{
    QString path;
    QString field;
    QJsonValue value;
    QJsonValue document;
};

using Take = std::function<void(const Spoilt &)>;

} // namespace

static QJsonArray wrongValues()
{
    return {QJsonValue(), true, 0, -1.5, QString(), u"x"_s, QJsonArray{}, QJsonObject{}};
}

static void spoil(const QJsonValue &value, const QString &path, const QString &field, const Take &take);

static void spoilMembers(const QJsonObject &object, const QString &path, const Take &take)
{
    for (const auto &key : object.keys()) {
        spoil(object[key], QString(path + u'/' + key), key, [&](Spoilt spoilt) {
            auto copy = object;
            copy[key] = spoilt.document;
            spoilt.document = copy;
            take(spoilt);
        });
    }
}

static void spoilElements(const QJsonArray &array, const QString &path, const QString &field, const Take &take)
{
    for (qsizetype i = 0; i < array.size(); ++i) {
        spoil(array[i], QString(path + u'/' + QString::number(i)), field, [&](Spoilt spoilt) {
            auto copy = array;
            copy[i] = spoilt.document;
            spoilt.document = copy;
            take(spoilt);
        });
    }
}

/// Every copy of \a value in which one part, or itself, is of another type.
static void spoil(const QJsonValue &value, const QString &path, const QString &field, const Take &take)
{
    for (const auto &wrong : wrongValues())
        take({path, field, wrong, wrong});
    if (value.isObject())
        spoilMembers(value.toObject(), path, take);
    else if (value.isArray())
        spoilElements(value.toArray(), path, field, take);
}

/// What may well stand there: it says something else, and rightly so.
static bool isRightThere(const QString &field, const QJsonValue &value)
{
    static const QSet<QString> flags{u"success"_s, u"coverageActive"_s, u"inNetworkPreferred"_s};
    static const QSet<QString> unsaid{u"errorMessage"_s, u"error"_s,       u"request"_s,    u"claim_number"_s,
                                      u"external_id"_s,  u"amound_paid"_s, u"amount_paid"_s};
    static const QStringList amounts{u"deductible"_s, u"maximum"_s,   u"amount"_s,  u"amound"_s, u"responsibility"_s,
                                     u"percentage"_s, u"Remaining"_s, u"Percent"_s, u"Amount"_s};
    if (value.isBool())
        return field.startsWith("is_"_L1) || flags.contains(field);
    if (value.isDouble())
        return std::any_of(amounts.cbegin(), amounts.cend(), [&](const QString &part) { return field.contains(part); });
    const bool isNothing = value.isNull() || value == QJsonValue(QString());
    return (isNothing && field != "request"_L1 && unsaid.contains(field))
        || (field == "request"_L1 && (value.isNull() || value.isObject()));
}

static void addAmounts(QStringList &promises, const std::vector<Amount> &amounts)
{
    for (const auto &amount : amounts) {
        if (amount.value)
            promises.append(amount.value->toText());
    }
}

static void addPromises(QStringList &promises, const Procedure &procedure)
{
    if (procedure.covered == true)
        promises.append(u"covered"_s);
    if (procedure.priorAuthorization == false)
        promises.append(u"no authorization"_s);
    if (procedure.deductibleWaived == true)
        promises.append(u"waived"_s);
    addAmounts(promises, {procedure.costShare.copay});
    if (const auto &share = procedure.costShare.coinsurance.value)
        promises.append(share->toText());
}

static void addPromises(QStringList &promises, const Maximums &maximums)
{
    for (const auto &each : {maximums.individualDeductible, maximums.individualOutOfPocket, maximums.familyDeductible,
                             maximums.familyOutOfPocket})
        addAmounts(promises, {each.limit, each.used, each.reportedRemaining});
}

/// All that somebody could rely on in \a outcome.
static QStringList promisesOf(const Outcome &outcome)
{
    QStringList promises;
    if (!outcome.benefits)
        return promises;
    const auto &benefits = *outcome.benefits;
    if (benefits.verdict == Verdict::Active || benefits.plan.active == true)
        promises.append(u"active"_s);
    if (benefits.plan.providerInNetwork == true)
        promises.append(u"in network"_s);
    addPromises(promises, benefits.maximums);
    addAmounts(promises, {benefits.costShare.copay});
    for (const auto &procedure : benefits.procedures)
        addPromises(promises, procedure);
    for (const auto &[name, procedure] : benefits.procedureClasses)
        addPromises(promises, procedure);
    for (const auto &line : benefits.claim ? benefits.claim->lines : std::vector<ClaimLine>())
        addAmounts(promises, {line.paid, line.patientResponsibility, line.appliedToDeductible});
    return promises;
}

/// What of \a more is not in \a base, each as often as it is there.
static QStringList beyond(QStringList more, const QStringList &base)
{
    for (const auto &promise : base)
        more.removeOne(promise);
    return more;
}

/// The codes that \a outcome calls covered.
static QStringList coveredIn(const Outcome &outcome)
{
    QStringList codes;
    for (const auto &procedure : outcome.benefits ? outcome.benefits->procedures : std::vector<Procedure>()) {
        if (procedure.covered == true)
            codes.append(procedure.code);
    }
    return codes;
}

static bool isCodeOf(const Outcome &outcome, const QString &code)
{
    const auto procedures = outcome.benefits ? outcome.benefits->procedures : std::vector<Procedure>();
    return std::any_of(procedures.cbegin(), procedures.cend(), [&](const auto &each) { return each.code == code; });
}

void SpoiltFixturesTest::promisesNoMoreWhateverAFieldIs()
{
    QFETCH(QString, service);
    QFETCH(QString, name);
    const auto body = fixture(service, name);
    const auto read = readerFor(service, name);
    const auto base = read(body);
    const auto document = QJsonDocument::fromJson(body);
    const auto root = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    spoil(root, {}, {}, [&](const Spoilt &spoilt) {
        if (isRightThere(spoilt.field, spoilt.value))
            return;
        const auto spoiltBody = QJsonDocument::fromVariant(spoilt.document.toVariant()).toJson();
        const auto outcome = read(spoiltBody);
        const auto more = beyond(promisesOf(outcome), promisesOf(base));
        QVERIFY2(more.isEmpty(), qPrintable(QString(spoilt.path + u": "_s + more.join(u", "_s))));
        for (const auto &code : coveredIn(outcome))
            QVERIFY2(!isCodeOf(base, code) || coveredIn(base).contains(code), qPrintable(spoilt.path));
    });
}

void SpoiltFixturesTest::noticesAnAnswerThatPromisesMore()
{
    const auto promises = [](const QByteArray &results) {
        return promisesOf(healthharbor::readLook(answerWith(doneWith(results)), placed()));
    };
    const auto base = promises(R"({"plan_information":{"is_active":null},"procedure_codes":[{"procedure_code":"1"}]})");
    QCOMPARE(base, QStringList());
    QCOMPARE(beyond(promises(R"({"plan_information":{"is_active":true}})"), base), QStringList{u"active"_s});
    QCOMPARE(
        beyond(promises(R"({"procedure_codes":[{"procedure_code":"1","is_covered":true,"copay_amount":0}]})"), base),
        (QStringList{u"covered"_s, u"0.00"_s}));
}

QTEST_GUILESS_MAIN(SpoiltFixturesTest)

#include "tst_spoiltfixtures.moc"
