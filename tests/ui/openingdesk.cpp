// SPDX-License-Identifier: MIT
#include "tests/ui/openingdesk.h"

#include "app/futures.h"
#include "app/secrets/recoveryphrase.h"
#include "tests/support/await.h"
#include "tests/ui/pagewords.h"
#include "ui/opening/startpage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formfield.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace coverdesk {

using testing::await;

/// One program's view of the keychain.
class TestStore final : public SecretStore
{
public:
    explicit TestStore(TestKeychain &keychain)
        : m_keychain(keychain)
    {}

    QFuture<Result<QByteArray>> read(const QString &name) override
    {
        ++m_keychain.asked;
        if (m_keychain.hangs)
            return QPromise<Result<QByteArray>>().future();
        if (m_keychain.trouble)
            return ready(Result<QByteArray>(*m_keychain.trouble));
        if (!m_keychain.entries.contains(name))
            return ready(Result<QByteArray>(Failure{.kind = Failure::Kind::NotFound}));
        return ready(Result<QByteArray>(m_keychain.entries.value(name)));
    }

    QFuture<Result<Done>> write(const QString &name, const QByteArray &secret) override
    {
        return done([this, name, secret] { m_keychain.entries.insert(name, secret); });
    }

    QFuture<Result<Done>> forget(const QString &name) override
    {
        return done([this, name] { m_keychain.entries.remove(name); });
    }

private:
    template <typename Work>
    QFuture<Result<Done>> done(Work work)
    {
        ++m_keychain.asked;
        if (m_keychain.hangs)
            return QPromise<Result<Done>>().future();
        if (m_keychain.trouble)
            return ready(Result<Done>(*m_keychain.trouble));
        work();
        return ready(Result<Done>(Done{}));
    }

    TestKeychain &m_keychain;
};

Premises OpeningDesk::premises()
{
    Premises premises;
    premises.folder = m_folder;
    premises.secrets = [this] { return std::make_unique<TestStore>(keychain); };
    premises.lookAtKeyring = [this](const QString &) { return ready(keychain.state); };
    return premises;
}

void OpeningDesk::prepare(const std::function<void(Office &)> &work)
{
    Office office(premises());
    QVERIFY(await(office.open()));
    work(office);
}

Opening &OpeningDesk::start(const std::optional<LockedSince> &locked)
{
    m_isOpened = false;
    m_opening = std::make_unique<Opening>(premises(), locked);
    QObject::connect(m_opening.get(), &Opening::opened, m_opening.get(), [this] { m_isOpened = true; });
    return *m_opening;
}

bool OpeningDesk::isOpened()
{
    return QTest::qWaitFor([this] { return m_isOpened; }, 20'000);
}

StartPage *OpeningDesk::page() const
{
    for (auto *window : QApplication::topLevelWidgets()) {
        if (auto *page = qobject_cast<StartPage *>(window); page && page->isVisible())
            return page;
    }
    return nullptr;
}

QString OpeningDesk::seen() const
{
    return page() ? seenIn(*page()) : QString();
}

bool OpeningDesk::shows(const QString &part) const
{
    return QTest::qWaitFor([&] { return seen().contains(part); }, 10'000);
}

QStringList OpeningDesk::buttons() const
{
    QStringList words;
    if (!page())
        return words;
    for (const auto *button : page()->findChildren<Button *>()) {
        if (button->isVisible())
            words.append(button->words());
    }
    words.sort();
    return words;
}

Button *OpeningDesk::button(const QString &words) const
{
    return page() ? buttonIn(*page(), words) : nullptr;
}

bool OpeningDesk::press(const QString &words)
{
    const auto isThere = [&] {
        const auto *found = button(words);
        return found && found->isEnabled();
    };
    if (!QTest::qWaitFor(isThere, 10'000))
        return false;
    QTest::mouseClick(button(words), Qt::LeftButton);
    return true;
}

void OpeningDesk::type(const QString &label, const QString &text) const
{
    QVERIFY(page());
    for (auto *field : page()->findChildren<FormField *>()) {
        if (field->label() != label || !field->isVisible())
            continue;
        field->edit()->selectAll();
        QTest::keyClicks(field->edit(), text);
        return;
    }
    QFAIL(qPrintable(label));
}

void OpeningDesk::typePhrase(const QString &words) const
{
    QVERIFY(page());
    auto *edit = page()->findChild<QPlainTextEdit *>();
    QTRY_VERIFY(edit->isVisible());
    edit->clear();
    edit->insertPlainText(words);
}

QString phraseOfBytes(char byte)
{
    QStringList words;
    for (const auto &word : *phraseOf(QByteArray(32, byte)))
        words.append(word);
    return words.join(u' ');
}

} // namespace coverdesk
