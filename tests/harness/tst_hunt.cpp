// SPDX-License-Identifier: MIT
#include "tests/harness/canary.h"
#include "tests/harness/processwatch.h"
#include "tests/support/commandline.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace coverdesk::testing;

/// That nothing was found means something: what tst_canaries looks with finds what was put there.
class HuntTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void theHuntFindsWhatIsPlanted_data();
    void theHuntFindsWhatIsPlanted();
    void theHuntTellsTheNamesOfFilesToo();
    void theWatchSeesWhatIsPlanted();

private:
    std::vector<Canary> m_canaries = freshCanaries(12);
    const QString m_apiKey = "sk_live_"_L1 + freshWord();
    Hunt m_hunt;
};

void HuntTest::initTestCase()
{
    for (std::size_t number = 0; number < m_canaries.size(); ++number) {
        for (const auto &secret : secretsOf(m_canaries[number]))
            m_hunt.add(u"%1 of patient %2"_s.arg(secret.name).arg(number), secret.text);
    }
    m_hunt.add(u"a key"_s, m_apiKey);
}

void HuntTest::theHuntFindsWhatIsPlanted_data()
{
    QTest::addColumn<int>("form");
    const auto forms = Hunt::formsOf(m_apiKey);
    for (std::size_t number = 0; number < forms.size(); ++number)
        QTest::newRow(qPrintable(forms[number].encoding)) << int(number);
}

/// Each secret of a patient, and each key, amid bytes of a seal and at the end of them.
void HuntTest::theHuntFindsWhatIsPlanted()
{
    QFETCH(int, form);
    QTemporaryDir folder;
    auto secrets = secretsOf(m_canaries.front());
    secrets.push_back({u"a key"_s, m_apiKey});
    for (const auto &secret : secrets) {
        const auto planted = Hunt::formsOf(secret.text)[std::size_t(form)];
        QByteArray bytes(4099, '\xa5');
        bytes.insert(1021, planted.bytes).append(planted.bytes);
        QFile file(folder.filePath(u"history.sqlite-wal"_s));
        QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate) && file.write(bytes) == bytes.size());
        file.close();
        const auto search = m_hunt.searched(folder.path());
        QCOMPARE(search.files, 1);
        const auto isTold = std::any_of(search.hits.cbegin(), search.hits.cend(), [&](const QString &hit) {
            return hit.contains(secret.name) && hit.endsWith(planted.encoding);
        });
        QVERIFY2(isTold, qPrintable(secret.name + u": "_s + search.hits.join(u"; "_s)));
        // One letter less is somebody else's.
        bytes = QByteArray(99, '\xa5') + planted.bytes.chopped(1);
        QVERIFY(m_hunt.hitsIn(bytes).filter(planted.encoding).filter(secret.name + u" of"_s).isEmpty());
    }
}

void HuntTest::theHuntTellsTheNamesOfFilesToo()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"backups/of %1"_s.arg(m_canaries.back().lastName)));
    QCOMPARE(m_hunt.searched(folder.path()).hits.size(), 1);
    QCOMPARE(m_hunt.searched(folder.path(), folder.filePath(u"backups"_s)).hits, QStringList());
}

/// A profile's folder of that name is an argument that everybody sees.
void HuntTest::theWatchSeesWhatIsPlanted()
{
    QTemporaryDir folder;
    const ProcessWatch watch(m_hunt);
    const PracticeProcess told(folder.filePath(m_canaries.front().memberId));
    QVERIFY(told.port() != 0);
    QTRY_COMPARE(watch.processes(), 1);
    QTRY_VERIFY(!watch.hits().isEmpty());
    QVERIFY(watch.hits().first().startsWith("cmdline: member ID of patient 0"_L1));
}

QTEST_GUILESS_MAIN(HuntTest)

#include "tst_hunt.moc"
