// SPDX-License-Identifier: MIT
#include "tests/flow/markdesk.h"

#include "app/practice/credentials.h"
#include "app/waymark.h"
#include "tests/flow/workingdesk.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace coverdesk::testing {

static const QStringList FilesOfProfile{u"history.sqlite"_s, u"settings.ini"_s};

MarkDesk::MarkDesk()
    : m_profile(std::in_place)
{
    startServer();
    const auto first = opened();
    const auto progress = await(first->history().backups().progress());
    if (!connect(*first) || !progress)
        qFatal("the profile cannot be prepared");
    m_entry = Waymark::entryOf(progress->history);
    keychain.moodyAbout = m_entry;
    m_server.reset();
}

Premises MarkDesk::premises(Keychain &other)
{
    Premises premises;
    premises.folder = m_profile->path();
    premises.secrets = [&other] { return std::make_unique<KeychainView>(other); };
    premises.lookAtKeyring = [this](const QString &) { return ready(keyring); };
    return premises;
}

std::unique_ptr<Office> MarkDesk::opened()
{
    auto opened = office();
    if (!await(opened->open()))
        qFatal("the history cannot be opened");
    return opened;
}

void MarkDesk::startServer()
{
    m_server.reset();
    m_server = std::make_unique<practice::PracticeServer>(
        practice::Options{.folder = m_books.path(), .port = m_port, .calling = 20h});
    if (!m_server->start())
        qFatal("the service does not start");
    m_port = m_server->port();
}

bool MarkDesk::connect(Office &office) const
{
    const QUrl address(u"http://127.0.0.1:%1"_s.arg(m_port));
    const Account project{ServiceId::HealthHarbor, address, {}, practice::ProjectId, SignIn::EachRequest};
    return bool(await(office.accounts().enter(project, QString(practice::ProjectKey).toUtf8())));
}

Check MarkDesk::ask()
{
    const auto office = opened();
    const auto asked = await(office->desk().ask(ServiceId::HealthHarbor, practiceQuestion()));
    if (!asked || asked->standing != Standing::Queued || !QTest::qWaitFor([this] { return mark() == "1"; }))
        qFatal("it is not queued");
    return *asked;
}

bool MarkDesk::send(const QUuid &id)
{
    const auto before = mark();
    const auto office = opened();
    const auto sent = await(office->desk().resume(id));
    const bool isPlaced = sent && sent->standing == Standing::Tracking;
    return isPlaced && (keychain.toWriting || QTest::qWaitFor([&] { return mark() != before; }));
}

int MarkDesk::calls() const
{
    QFile ledger(m_books.filePath(u"ledger.jsonl"_s));
    int calls = 0;
    if (!ledger.open(QFile::ReadOnly))
        return calls;
    while (!ledger.atEnd())
        calls += QJsonDocument::fromJson(ledger.readLine())["event"_L1] == u"create"_s ? 1 : 0;
    return calls;
}

void MarkDesk::setCopyAside() const
{
    QVERIFY(QFile::copy(path(u"history.sqlite"_s), path(u"copy"_s)));
}

void MarkDesk::putCopyBack() const
{
    for (const auto &ending : {u"-wal"_s, u"-shm"_s})
        QFile::remove(path(u"history.sqlite"_s + ending));
    QVERIFY(QFile::remove(path(u"history.sqlite"_s)));
    QVERIFY(QFile::copy(path(u"copy"_s), path(u"history.sqlite"_s)));
}

void MarkDesk::setProfileAside()
{
    m_keptProfile.emplace();
    for (const auto &name : FilesOfProfile)
        QVERIFY(QFile::copy(path(name), m_keptProfile->filePath(name)));
}

void MarkDesk::putProfileBack()
{
    m_profile = std::nullopt;
    m_profile.emplace();
    for (const auto &name : FilesOfProfile)
        QVERIFY(QFile::copy(m_keptProfile->filePath(name), path(name)));
}

bool MarkDesk::isTold(Office &office)
{
    return await(office.history().notes().note(HistoryBackups::copyNote()))->has_value();
}

} // namespace coverdesk::testing
