// SPDX-License-Identifier: MIT
#include "screenreader.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

static const auto Bus = u"screen reader"_s;
static const auto Accessible = u"org.a11y.atspi.Accessible"_s;
static const auto Action = u"org.a11y.atspi.Action"_s;
static const auto Text = u"org.a11y.atspi.Text"_s;
static const auto EditableText = u"org.a11y.atspi.EditableText"_s;
static constexpr int PatienceMs = 5'000;

static QVariant valueOf(const QDBusMessage &reply)
{
    return reply.type() == QDBusMessage::ReplyMessage ? reply.arguments().value(0) : QVariant();
}

static QString addressOfBus()
{
    const auto question =
        QDBusMessage::createMethodCall(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, u"GetAddress"_s);
    return valueOf(QDBusConnection::sessionBus().call(question)).toString();
}

ScreenReader::ScreenReader()
    : m_bus(QDBusConnection::connectToBus(addressOfBus(), Bus))
{}

ScreenReader::~ScreenReader()
{
    QDBusConnection::disconnectFromBus(Bus);
}

QVariant ScreenReader::ask(const Thing &thing, const QString &interface, const QString &method,
                           const QVariantList &arguments) const
{
    auto question = QDBusMessage::createMethodCall(thing.program, thing.path, interface, method);
    question.setArguments(arguments);
    return valueOf(m_bus.call(question, QDBus::Block, PatienceMs));
}

QVariant ScreenReader::property(const Thing &thing, const QString &interface, const QString &name) const
{
    return ask(thing, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {interface, name})
        .value<QDBusVariant>()
        .variant();
}

bool ScreenReader::isShown(const Thing &thing) const
{
    // Of AT-SPI's states, ATSPI_STATE_SHOWING.
    constexpr uint Showing = 1U << 25;
    const auto states = qdbus_cast<QList<uint>>(ask(thing, Accessible, u"GetState"_s));
    return !states.isEmpty() && (states.first() & Showing);
}

std::vector<ScreenReader::Thing> ScreenReader::children(const Thing &thing) const
{
    std::vector<Thing> things;
    const auto told = ask(thing, Accessible, u"GetChildren"_s).value<QDBusArgument>();
    if (told.currentType() != QDBusArgument::ArrayType)
        return things;
    told.beginArray();
    while (!told.atEnd()) {
        Thing child;
        QDBusObjectPath path;
        told.beginStructure();
        told >> child.program >> path;
        told.endStructure();
        child.path = path.path();
        things.push_back(child);
    }
    told.endArray();
    return things;
}

std::optional<ScreenReader::Thing> ScreenReader::find(const QString &program, const QString &role,
                                                      const QString &name) const
{
    const Thing registry{u"org.a11y.atspi.Registry"_s, u"/org/a11y/atspi/accessible/root"_s};
    for (const auto &candidate : children(registry)) {
        if (property(candidate, Accessible, u"Name"_s).toString() != program)
            continue;
        if (const auto found = findIn(candidate, role, name))
            return found;
    }
    return std::nullopt;
}

std::optional<ScreenReader::Thing> ScreenReader::findIn(const Thing &thing, const QString &role,
                                                        const QString &name) const
{
    const auto roleHere = ask(thing, Accessible, u"GetRoleName"_s).toString();
    if (roleHere == role && property(thing, Accessible, u"Name"_s).toString() == name)
        return thing;
    // A table has more cells than anybody wants to walk through.
    if (roleHere == "table"_L1)
        return std::nullopt;
    for (const auto &child : children(thing)) {
        if (!isShown(child))
            continue;
        if (const auto found = findIn(child, role, name))
            return found;
    }
    return std::nullopt;
}

QString ScreenReader::text(const Thing &thing) const
{
    return ask(thing, Text, u"GetText"_s, {0, -1}).toString();
}

bool ScreenReader::type(const Thing &thing, const QString &text) const
{
    return ask(thing, EditableText, u"SetTextContents"_s, {text}).toBool();
}

bool ScreenReader::press(const Thing &thing) const
{
    const auto count = property(thing, Action, u"NActions"_s).toInt();
    for (int action = 0; action < count; ++action) {
        if (ask(thing, Action, u"GetName"_s, {action}).toString() == "Press"_L1)
            return ask(thing, Action, u"DoAction"_s, {action}).toBool();
    }
    return false;
}
