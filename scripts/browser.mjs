// Finds the browser for the end-to-end tests; run as a program it also installs one where it can, or says what to install.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from '@playwright/test'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const { env, platform } = process

function candidates() {
  const onPath = (env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))
  if (platform === 'darwin') {
    const folders = ['/Applications', join(env.HOME ?? '', 'Applications')]
    const apps = ['Chromium', 'Google Chrome']
    return [...folders.flatMap((folder) => apps.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`)), ...onPath]
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean)
    const places = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe']
    return folders.flatMap((folder) => places.map((place) => join(folder, place)))
  }
  return onPath
}

/** Path of the browser to use, or undefined. A CHROMIUM_PATH that leads nowhere is an error: something else was meant. */
export function findBrowser() {
  if (env.CHROMIUM_PATH) {
    if (existsSync(env.CHROMIUM_PATH)) return env.CHROMIUM_PATH
    throw new Error(`CHROMIUM_PATH names ${env.CHROMIUM_PATH}, where there is no file.`)
  }
  return [...candidates(), chromium.executablePath()].find((path) => existsSync(path))
}

// Without the fonts Arabic and Chinese are boxes.
const fonts = ['fonts-noto-core', 'fonts-noto-cjk']
const onDebian = platform === 'linux' && existsSync('/usr/bin/apt-get')
const asRoot = process.getuid?.() === 0

function run(command, ...parameters) {
  console.log(`> ${[command, ...parameters].join(' ')}`)
  return (
    spawnSync(command, parameters, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  )
}

function installed(name) {
  const { stdout } = spawnSync('dpkg-query', ['--show', '--showformat', '${db:Status-Status}', name], {
    encoding: 'utf8',
  })
  return stdout === 'installed'
}

/** As root on Debian and Ubuntu only; elsewhere the packages are the person's own business. */
function installPackages(wanted) {
  const missing = wanted.filter((name) => !installed(name))
  if (missing.length > 0 && run('apt-get', 'update')) run('apt-get', 'install', '-y', ...missing)
}

function installPlaywrights() {
  const program = join(import.meta.dirname, '..', 'node_modules', 'playwright', 'cli.js')
  run(process.execPath, program, 'install', ...(onDebian && asRoot ? ['--with-deps'] : []), 'chromium')
}

function provide() {
  const found = findBrowser()
  if (onDebian && asRoot) installPackages(found ? fonts : ['chromium', ...fonts])
  if (!findBrowser()) installPlaywrights()
  return findBrowser()
}

const advice = {
  linux: onDebian
    ? `sudo apt-get install -y chromium ${fonts.join(' ')}`
    : 'the package chromium (and the Noto fonts) of your system',
  darwin: 'brew install --cask google-chrome',
  win32: 'winget install Google.Chrome',
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const browser = provide()
    console.log(
      browser ??
        `No Chromium was found and none could be installed. Install one, or set CHROMIUM_PATH to it:\n    ${advice[platform] ?? 'chromium'}`,
    )
    process.exitCode = browser ? 0 : 1
  } catch (error) {
    console.log(error.message)
    process.exitCode = 1
  }
}
