// SPDX-License-Identifier: MIT
#include "app/domain/patientindex.h"
#include "tests/domain/slowfinding.h"

#include <QRandomGenerator>
#include <QTest>

using namespace coverdesk;
using namespace Qt::StringLiterals;

/// The fast search against the slow one, on random people and random words.
class PatientFindingTest : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatTheSlowOneFinds_data();
    void findsWhatTheSlowOneFinds();
    void standsAnyText();
};

/// Few letters, so that much is alike: prefixes, typos and names of the same beginning come up all the time.
class Lottery
{
public:
    explicit Lottery(quint32 seed)
        : m_random(seed)
    {}

    int below(int bound) { return m_random.bounded(bound); }

    QString letters(int most)
    {
        static const QStringList all{u"a"_s, u"b"_s, u"c"_s, u"A"_s, u"ä"_s, u"ß"_s, u"ł"_s, u"明"_s, u"م"_s, u"김"_s};
        QString text;
        for (int size = below(most + 1); size > 0; --size)
            text += all.at(below(below(8) == 0 ? int(all.size()) : 4));
        return text;
    }

    QString name()
    {
        auto text = letters(7);
        for (; below(4) == 0; text += letters(6))
            text += QString(u" -'"[below(3)]);
        return text;
    }

    QString digits(int most)
    {
        QString text;
        for (int size = 1 + below(most); size > 0; --size)
            text += QChar(u'0' + below(below(2) == 0 ? 3 : 10));
        return text;
    }

    Findable patient(int number)
    {
        Findable one{.id = QUuid(quint32(number), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10), .person = {}};
        one.person = {.firstName = name(), .lastName = name(), .bornOn = {}};
        if (below(8) != 0)
            one.person.bornOn = QDate(below(5) == 0 ? 1890 + below(220) : 1990, 1 + below(12), 1 + below(28));
        for (int many = below(3); many > 0; --many)
            one.memberIds.append(letters(2) + digits(4) + u' ' + digits(4));
        one.chartNumber = below(3) == 0 ? QString() : digits(5);
        for (int many = below(2); many > 0; --many)
            one.callReferences.append(u"CR-"_s + digits(4) + letters(2));
        return one;
    }

    /// Something of \a patient, cut short or misspelt, or anything at all.
    QString wordFor(const Findable &patient)
    {
        const auto born = patient.person.bornOn ? *patient.person.bornOn : QDate(1990, 6, 15);
        const QStringList forms{u"M/d/yyyy"_s, u"MM-dd-yy"_s, u"yyyy-MM-dd"_s, u"MMddyyyy"_s,
                                u"yyyyMMdd"_s, u"MMddyy"_s,   u"M/d"_s,        u"yyyy"_s};
        QStringList all{patient.person.firstName,
                        patient.person.lastName,
                        patient.chartNumber,
                        born.toString(forms.at(below(int(forms.size())))),
                        letters(6),
                        digits(6)};
        all += patient.memberIds + patient.callReferences;
        for (const auto &memberId : patient.memberIds)
            all.append(memberId.right(4));
        auto word = all.at(below(int(all.size())));
        if (below(2) == 0)
            word = word.left(1 + below(int(word.size()) + 1));
        return below(4) == 0 ? misspelt(word) : word;
    }

    QString typedFor(const Findable &patient)
    {
        QStringList words;
        for (int many = 1 + below(3); many > 0; --many)
            words.append(wordFor(patient));
        return words.join(QString(u" ,-"[below(3)]));
    }

private:
    QString misspelt(QString word)
    {
        if (word.size() < 2)
            return word;
        const auto at = below(int(word.size()) - 1);
        switch (below(4)) {
        case 0: return word.remove(at, 1);
        case 1: return word.insert(at, letters(1));
        case 2: return word.replace(at, 1, letters(1));
        case 3: return word.replace(at, 2, QString(word[at + 1]) + word[at]);
        }
        return word;
    }

    QRandomGenerator m_random;
};

void PatientFindingTest::findsWhatTheSlowOneFinds_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 6; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void PatientFindingTest::findsWhatTheSlowOneFinds()
{
    QFETCH(quint32, seed);
    Lottery lottery(seed);
    std::vector<Findable> patients;
    PatientIndex index;
    for (int number = 0; number < 40; ++number)
        patients.push_back(lottery.patient(number));
    index.put(patients);
    for (int round = 0; round < 70; ++round) {
        // Someone is replaced, someone goes, someone comes.
        const auto at = std::size_t(lottery.below(int(patients.size())));
        if (lottery.below(3) == 0) {
            patients[at] = lottery.patient(int(patients[at].id.data1));
            index.put(patients[at]);
        } else if (lottery.below(5) == 0) {
            QVERIFY(index.take(patients[at].id));
            patients[at] = lottery.patient(1000 + round);
            index.put(patients[at]);
        }
        const auto typed = lottery.typedFor(patients[at]);
        const auto most = lottery.below(4) == 0 ? 3 : 1000;
        const auto found = index.find(typed, most);
        const auto expected = slowlyFound(patients, typed, most);
        QVERIFY2(found == expected,
                 qPrintable(u"'%1' finds %2, not %3"_s.arg(typed).arg(found.size()).arg(expected.size())));
    }
}

void PatientFindingTest::standsAnyText()
{
    Lottery lottery(99);
    const auto anything = [&lottery] {
        QString text;
        for (int size = lottery.below(40); size > 0; --size) {
            const auto unit = lottery.below(3) == 0 ? lottery.below(0x10000) : lottery.below(0x250);
            text += QChar(char16_t(unit));
        }
        return text;
    };
    PatientIndex index;
    for (int number = 0; number < 200; ++number) {
        index.put({.id = QUuid(quint32(number % 100), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
                   .person = {.firstName = anything(), .lastName = anything(), .bornOn = QDate(number * 50, 1, 1)},
                   .memberIds = {anything(), anything()},
                   .chartNumber = anything(),
                   .callReferences = {anything()}});
    }
    QCOMPARE(index.size(), qsizetype(100));
    for (int round = 0; round < 700; ++round)
        QVERIFY(index.find(anything(), 1000).size() <= 100);
}

QTEST_APPLESS_MAIN(PatientFindingTest)
#include "tst_patientfinding.moc"
