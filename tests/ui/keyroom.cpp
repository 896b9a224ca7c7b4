// SPDX-License-Identifier: MIT
#include "keyroom.h"

#include "tests/flow/eyes.h"
#include "tests/support/await.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk::testing;

namespace coverdesk {

KeyRoom::KeyRoom() = default;

KeyRoom::~KeyRoom()
{
    if (auto *focused = QApplication::focusWidget())
        focused->clearFocus();
}

QString KeyRoom::open()
{
    m_smith.reset();
    m_history.reset();
    m_settings = std::make_unique<Settings>(m_folder.path());
    m_history = std::make_unique<History>(m_folder.path());
    m_history->setActor({u"desk"_s});
    m_smith = std::make_unique<Locksmith>(*m_history, m_keychain, m_folder.path());
    m_smith->setPauseBeforeAnotherLook({});
    const auto opened = await(m_smith->open());
    return opened ? QString() : u"not opened: "_s + opened.failure().code;
}

void KeyRoom::emptyKeychain()
{
    for (const auto &slot : m_smith->keySlots())
        (void)await(m_keychain.forget(Locksmith::entryOf(slot.id)));
}

bool KeyRoom::present(QWidget &widget)
{
    widget.show();
    QApplication::setActiveWindow(&widget);
    return QTest::qWaitForWindowActive(&widget);
}

bool KeyRoom::press(const QWidget &widget, const QString &words)
{
    auto *pressed = button(widget, words);
    if (!pressed || !pressed->isEnabled())
        return false;
    QTest::mouseClick(pressed, Qt::LeftButton);
    return true;
}

static const PhraseGrid *gridOn(const QWidget &widget)
{
    for (const auto *grid : widget.findChildren<PhraseGrid *>()) {
        if (grid->isVisible() && grid->words())
            return grid;
    }
    return nullptr;
}

QStringList KeyRoom::shownWords(const QWidget &widget)
{
    QStringList words;
    if (const auto *grid = gridOn(widget)) {
        for (const auto word : *grid->words())
            words.append(word);
    }
    return words;
}

QByteArray KeyRoom::shownKey(const QWidget &widget)
{
    const auto read = readPhrase(shownWords(widget).join(u' '));
    const auto *key = std::get_if<QByteArray>(&read);
    return key ? *key : QByteArray();
}

std::vector<int> KeyRoom::asked(const QWidget &widget)
{
    std::vector<int> numbers;
    for (int number = 1; number <= 24; ++number) {
        if (field(widget, u"Word %1"_s.arg(number)))
            numbers.push_back(number);
    }
    return numbers;
}

QByteArray KeyRoom::prove(const QWidget &widget)
{
    const auto words = shownWords(widget);
    const auto key = shownKey(widget);
    if (words.size() != 24 || !press(widget, u"I have the sheet: go on"_s))
        return {};
    for (const int number : asked(widget))
        typeInto(widget, u"Word %1"_s.arg(number), words.at(number - 1));
    return press(widget, u"Check the words"_s) ? key : QByteArray();
}

QStringList KeyRoom::keyChanges()
{
    QStringList changes;
    const auto part = await(m_history->audit().newest(100));
    for (const auto &entry : part ? part->entries : std::vector<AuditEntry>()) {
        if (entry.act == AuditAct::KeysChanged)
            changes.append(entry.detail);
    }
    return changes;
}

bool KeyRoom::opensByPhrase(const QByteArray &key)
{
    History history(m_folder.path());
    FixedSecretStore nothing;
    Locksmith smith(history, nothing, m_folder.path());
    smith.setPauseBeforeAnotherLook({});
    (void)await(smith.open());
    return bool(await(smith.openByPhrase(key)));
}

} // namespace coverdesk
